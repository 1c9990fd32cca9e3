# exercise: ask
# label: wrong
# mistake: a pair as value is unpacked as (flag, value), because only errors are wrapped

import multiprocessing


def _child(conn, task, args):
    try:
        conn.send(task(*args))
    except Exception as e:
        conn.send((False, str(e)))


def ask(task, *args):
    r, w = multiprocessing.Pipe(duplex=False)
    p = multiprocessing.Process(target=_child, args=(w, task, args))
    p.start()
    w.close()
    try:
        answer = r.recv()
    except EOFError:
        answer = (False, "")
    p.join()
    if isinstance(answer, tuple):
        ok, v = answer
        if not ok:
            raise ChildFailed(p.exitcode, v)
        return v
    return answer
