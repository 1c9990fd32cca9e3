# exercise: ask
# label: wrong
# mistake: the whole is tried again when it fails: the task runs twice
# misjudged: passed

import multiprocessing


def _child(conn, task, args):
    try:
        conn.send((True, task(*args)))
    except Exception as e:
        conn.send((False, str(e)))


def _once(task, args):
    r, w = multiprocessing.Pipe(duplex=False)
    p = multiprocessing.Process(target=_child, args=(w, task, args))
    p.start()
    w.close()
    try:
        ok, v = r.recv()
    except EOFError:
        ok, v = False, ""
    p.join()
    r.close()
    if ok:
        return v
    raise ChildFailed(p.exitcode, v)


def ask(task, *args):
    try:
        return _once(task, args)
    except ChildFailed:
        return _once(task, args)
