# exercise: ask
# label: wrong
# mistake: EOFError of a dead child is not caught, so the caller sees EOFError and nobody joins

import multiprocessing


def _child(conn, task, args):
    try:
        conn.send((True, task(*args)))
    except Exception as e:
        conn.send((False, str(e)))


def ask(task, *args):
    r, w = multiprocessing.Pipe(duplex=False)
    p = multiprocessing.Process(target=_child, args=(w, task, args))
    p.start()
    w.close()
    ok, v = r.recv()
    p.join()
    if ok:
        return v
    raise ChildFailed(p.exitcode, v)
