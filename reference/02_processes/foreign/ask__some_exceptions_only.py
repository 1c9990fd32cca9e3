# exercise: ask
# label: wrong
# mistake: only ValueError and TypeError are caught in the child, all others give an empty message

import multiprocessing


def _child(conn, task, args):
    try:
        conn.send((True, task(*args)))
    except (ValueError, TypeError) as e:
        conn.send((False, str(e)))


def ask(task, *args):
    r, w = multiprocessing.Pipe(duplex=False)
    p = multiprocessing.Process(target=_child, args=(w, task, args))
    p.start()
    w.close()
    try:
        ok, v = r.recv()
    except EOFError:
        ok, v = False, ""
    p.join()
    if ok:
        return v
    raise ChildFailed(p.exitcode, v)
