# exercise: ask
# label: wrong
# mistake: Pipe(False) gives (receive, send), and the two ends are exchanged

import multiprocessing


def _child(conn, task, args):
    try:
        conn.send((True, task(*args)))
    except Exception as e:
        conn.send((False, str(e)))


def ask(task, *args):
    writer, reader = multiprocessing.Pipe(duplex=False)
    p = multiprocessing.Process(target=_child, args=(writer, task, args))
    p.start()
    writer.close()
    try:
        ok, v = reader.recv()
    except EOFError:
        ok, v = False, ""
    p.join()
    if ok:
        return v
    raise ChildFailed(p.exitcode, v)
