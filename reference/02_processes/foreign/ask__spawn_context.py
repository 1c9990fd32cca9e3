# exercise: ask
# label: right
# style: explicit spawn, otherwise a pipe

import multiprocessing

CTX = multiprocessing.get_context("spawn")


def _child(conn, task, args):
    try:
        conn.send((True, task(*args)))
    except Exception as e:
        conn.send((False, str(e)))
    finally:
        conn.close()


def ask(task, *args):
    r, w = CTX.Pipe(False)
    p = CTX.Process(target=_child, args=(w, task, args))
    p.start()
    w.close()
    try:
        ok, v = r.recv()
    except EOFError:
        ok, v = False, "died"
    p.join()
    r.close()
    if ok:
        return v
    raise ChildFailed(p.exitcode, v)
