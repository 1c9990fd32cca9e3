# exercise: ask
# label: wrong
# mistake: the task's exception object is sent and raised in the parent instead of ChildFailed

import multiprocessing


def _child(conn, task, args):
    try:
        conn.send((True, task(*args)))
    except Exception as e:
        conn.send((False, e))


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
    p.join()
    if ok:
        return v
    raise v
