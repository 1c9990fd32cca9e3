# exercise: ask
# label: wrong
# mistake: on failure ChildFailed is raised before join: the child is left behind and its exit code is None

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
    try:
        ok, v = r.recv()
    except EOFError:
        raise ChildFailed(p.exitcode, "")
    if not ok:
        raise ChildFailed(p.exitcode, v)
    p.join()
    return v
