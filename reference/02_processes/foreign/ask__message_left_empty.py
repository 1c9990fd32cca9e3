# exercise: ask
# label: wrong
# mistake: the exception's text is not sent; ChildFailed has an empty message

import multiprocessing


def _child(conn, task, args):
    conn.send((True, task(*args)))


def ask(task, *args):
    r, w = multiprocessing.Pipe(duplex=False)
    p = multiprocessing.Process(target=_child, args=(w, task, args))
    p.start()
    w.close()
    try:
        ok, v = r.recv()
    except EOFError:
        p.join()
        raise ChildFailed(p.exitcode) from None
    p.join()
    return v
