# exercise: ask
# label: wrong
# mistake: a Queue is read only after join: deadlock with large values

import multiprocessing
import queue


def _child(q, task, args):
    try:
        q.put((True, task(*args)))
    except Exception as e:
        q.put((False, str(e)))


def ask(task, *args):
    q = multiprocessing.Queue()
    p = multiprocessing.Process(target=_child, args=(q, task, args))
    p.start()
    p.join()
    try:
        ok, v = q.get(timeout=0.5)
    except queue.Empty:
        ok, v = False, ""
    if not ok:
        raise ChildFailed(p.exitcode, v)
    return v
