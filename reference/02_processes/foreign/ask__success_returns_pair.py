# exercise: ask
# label: wrong
# mistake: the whole pair (True, value) is returned

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
        answer = r.recv()
    except EOFError:
        answer = (False, "")
    p.join()
    if answer[0]:
        return answer
    raise ChildFailed(p.exitcode, answer[1])
