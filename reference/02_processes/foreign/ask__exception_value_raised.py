# exercise: ask
# label: wrong
# mistake: an exception that the task returns is taken for one that it raised (isinstance)

import multiprocessing


def _child(conn, task, args):
    try:
        conn.send(task(*args))
    except Exception as e:
        conn.send(RuntimeError(str(e)))


def ask(task, *args):
    r, w = multiprocessing.Pipe(duplex=False)
    p = multiprocessing.Process(target=_child, args=(w, task, args))
    p.start()
    w.close()
    try:
        answer = r.recv()
    except EOFError:
        p.join()
        raise ChildFailed(p.exitcode, "")
    p.join()
    if isinstance(answer, Exception):
        raise ChildFailed(p.exitcode, str(answer))
    return answer
