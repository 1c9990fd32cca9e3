# exercise: ask
# label: wrong
# mistake: terminate() right after recv, so the child's exit code is -15 (and its cleanup is lost) instead of its own

import multiprocessing


def _child(conn, task, args):
    try:
        conn.send((True, task(*args)))
    except Exception as e:
        conn.send((False, str(e)))
        raise


def ask(task, *args):
    r, w = multiprocessing.Pipe(duplex=False)
    p = multiprocessing.Process(target=_child, args=(w, task, args))
    p.start()
    w.close()
    try:
        ok, v = r.recv()
    except EOFError:
        p.join()
        raise ChildFailed(p.exitcode, "")
    p.terminate()
    p.join()
    if ok:
        return v
    raise ChildFailed(p.exitcode, v)
