# exercise: ask
# label: wrong
# mistake: looks at is_alive only after get timed out, and does not look into the queue again: an answer that came in between is lost (rarely)

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
    while True:
        try:
            ok, v = q.get(timeout=0.05)
            break
        except queue.Empty:
            if not p.is_alive():
                ok, v = False, "died"
                break
    p.join()
    if ok:
        return v
    raise ChildFailed(p.exitcode, v)
