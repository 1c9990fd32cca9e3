# exercise: ask
# label: wrong
# mistake: queue.Queue belongs to threads: the child fills its own copy (fork) or start fails (spawn)

import multiprocessing
import queue


def _child(q, task, args):
    try:
        q.put((True, task(*args)))
    except Exception as e:
        q.put((False, str(e)))


def ask(task, *args):
    q = queue.Queue()
    p = multiprocessing.Process(target=_child, args=(q, task, args))
    p.start()
    p.join()
    if q.empty():
        raise ChildFailed(p.exitcode, "")
    ok, v = q.get()
    if ok:
        return v
    raise ChildFailed(p.exitcode, v)
