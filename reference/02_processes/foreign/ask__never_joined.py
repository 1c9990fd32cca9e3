# exercise: ask
# label: wrong
# mistake: there is no join at all: the value comes, the child is left behind

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
    if ok:
        return v
    while p.exitcode is None:
        p.join(0.1)
    raise ChildFailed(p.exitcode, v)
