# exercise: ask
# label: wrong
# mistake: poll(3) as a time limit: a slow task is taken for dead

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
    ok, v = False, "timeout"
    try:
        if r.poll(3):
            ok, v = r.recv()
    except EOFError:
        v = ""
    p.join()
    if ok:
        return v
    raise ChildFailed(p.exitcode, v)
