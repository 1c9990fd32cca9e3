# exercise: ask
# label: right
# style: someone from JavaScript, reply objects in a queue and a polling loop
import multiprocessing
import pickle
from queue import Empty


def _post_reply(queue, task, args):
    try:
        reply = {"ok": True, "data": pickle.dumps(task(*args))}
    except BaseException as error:
        queue.put({"ok": False, "text": str(error)})
        raise
    queue.put(reply)


def ask(task, *args):
    queue = multiprocessing.Queue()
    process = multiprocessing.Process(target=_post_reply, args=(queue, task, args))
    process.start()
    reply = None
    try:
        while reply is None:
            alive = process.is_alive()
            try:
                reply = queue.get(timeout=0.1)
            except Empty:
                if not alive:
                    break
    finally:
        process.join()
        queue.close()
    if reply is None:
        raise ChildFailed(process.exitcode)
    if not reply["ok"]:
        raise ChildFailed(process.exitcode, reply["text"])
    return pickle.loads(reply["data"])
