# exercise: ask
# label: wrong
# mistake: ChildFailed(message, exit_code): the two are exchanged

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
        ok, v = False, ""
    p.join()
    if ok:
        return v
    raise ChildFailed(v, p.exitcode)
