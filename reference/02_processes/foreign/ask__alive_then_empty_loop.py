# exercise: ask
# label: wrong
# mistake: looks into the queue only while the child is alive; a quick child has put its answer and gone, and is called dead

import multiprocessing
import time


def _job(queue, task, args):
    try:
        queue.put({"ok": True, "data": task(*args)})
    except Exception as error:
        queue.put({"ok": False, "data": str(error)})


def ask(task, *args):
    queue = multiprocessing.Queue()
    process = multiprocessing.Process(target=_job, args=(queue, task, args))
    process.start()
    answer = None
    while process.is_alive():
        if not queue.empty():
            answer = queue.get()
            break
        time.sleep(0.1)
    process.join()
    if answer is None:
        # process ended and did not say anything
        raise ChildFailed(process.exitcode)
    if not answer["ok"]:
        raise ChildFailed(process.exitcode, answer["data"])
    return answer["data"]
