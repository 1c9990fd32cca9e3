# exercise: ask
# label: wrong
# mistake: the sending end is closed before start(): the child gets a closed connection (fork) or start fails

import multiprocessing


def _child(conn, task, args):
    try:
        conn.send((True, task(*args)))
    except Exception as e:
        conn.send((False, str(e)))


def ask(task, *args):
    r, w = multiprocessing.Pipe(duplex=False)
    p = multiprocessing.Process(target=_child, args=(w, task, args))
    w.close()
    p.start()
    try:
        ok, v = r.recv()
    except EOFError:
        ok, v = False, ""
    p.join()
    if ok:
        return v
    raise ChildFailed(p.exitcode, v)
