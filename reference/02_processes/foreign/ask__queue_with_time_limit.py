# exercise: ask
# label: wrong
# mistake: takes five seconds without an answer for a death; a task that is only slow fails (and is killed)

import multiprocessing
from queue import Empty


def _worker(q, task, args):
    try:
        q.put((True, task(*args)))
    except Exception as e:
        q.put((False, str(e)))


def ask(task, *args):
    q = multiprocessing.Queue()
    p = multiprocessing.Process(target=_worker, args=(q, task, args))
    p.start()
    try:
        success, payload = q.get(timeout=5)
    except Empty:
        # Child died or hangs - never wait for ever
        if p.is_alive():
            p.kill()
        p.join()
        raise ChildFailed(p.exitcode, "no answer from child") from None
    p.join()
    if not success:
        raise ChildFailed(p.exitcode, payload)
    return payload
