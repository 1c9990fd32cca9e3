# exercise: ask
# label: wrong
# mistake: the parent closes its sending end only after recv, too late to see a dead child

import multiprocessing


def _child(conn, task, args):
    try:
        conn.send((True, task(*args)))
    except Exception as e:
        conn.send((False, str(e)))


def ask(task, *args):
    r, w = multiprocessing.Pipe()
    p = multiprocessing.Process(target=_child, args=(w, task, args))
    p.start()
    try:
        ok, v = r.recv()
    except EOFError:
        ok, v = False, "dead"
    w.close()
    r.close()
    p.join()
    if ok:
        return v
    raise ChildFailed(p.exitcode, v)
