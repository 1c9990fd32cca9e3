# exercise: ask
# label: wrong
# mistake: q.get(timeout=2) as the sign of death: slow tasks fail and are killed

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
    try:
        ok, v = q.get(timeout=2)
    except queue.Empty:
        ok, v = False, "no answer in time"
        p.kill()
    p.join()
    if ok:
        return v
    raise ChildFailed(p.exitcode, v)
