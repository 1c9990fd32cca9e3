# exercise: ask
# label: wrong
# mistake: None received is taken for "there was no answer"

import multiprocessing


def _child(conn, task, args):
    conn.send(task(*args))


def _child_safe(conn, errors, task, args):
    try:
        _child(conn, task, args)
    except Exception as e:
        errors.send(str(e))


def ask(task, *args):
    r, w = multiprocessing.Pipe(False)
    er, ew = multiprocessing.Pipe(False)
    p = multiprocessing.Process(target=_child_safe, args=(w, ew, task, args))
    p.start()
    w.close()
    ew.close()
    value = None
    message = ""
    try:
        value = r.recv()
    except EOFError:
        pass
    try:
        message = er.recv()
    except EOFError:
        pass
    p.join()
    if value is None:
        raise ChildFailed(p.exitcode, message)
    return value
