# exercise: ask
# label: wrong
# mistake: daemon=True is believed to clean up: no join, the child is still there

import multiprocessing


def _child(conn, task, args):
    try:
        conn.send((True, task(*args)))
    except Exception as e:
        conn.send((False, str(e)))


def ask(task, *args):
    r, w = multiprocessing.Pipe(duplex=False)
    p = multiprocessing.Process(target=_child, args=(w, task, args), daemon=True)
    p.start()
    w.close()
    try:
        ok, v = r.recv()
    except EOFError:
        ok, v = False, ""
    if ok:
        return v
    raise ChildFailed(p.exitcode, v)
