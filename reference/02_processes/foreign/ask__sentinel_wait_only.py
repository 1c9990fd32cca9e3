# exercise: ask
# label: wrong
# mistake: waits for the sentinel (the end) alone before receiving: deadlock with large values

import multiprocessing
from multiprocessing.connection import wait


def _child(conn, task, args):
    try:
        conn.send((True, task(*args)))
    except Exception as e:
        conn.send((False, str(e)))


def ask(task, *args):
    r, w = multiprocessing.Pipe(duplex=False)
    p = multiprocessing.Process(target=_child, args=(w, task, args))
    p.start()
    wait([p.sentinel])
    p.join()
    if not r.poll():
        raise ChildFailed(p.exitcode, "")
    ok, v = r.recv()
    if ok:
        return v
    raise ChildFailed(p.exitcode, v)
