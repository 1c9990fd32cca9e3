# exercise: ask
# label: wrong
# mistake: errors are marked by the prefix "ERROR:" in a string, so such a value is taken for an error

import multiprocessing


def _child(conn, task, args):
    try:
        conn.send(task(*args))
    except Exception as e:
        conn.send("ERROR:" + str(e))


def ask(task, *args):
    r, w = multiprocessing.Pipe(duplex=False)
    p = multiprocessing.Process(target=_child, args=(w, task, args))
    p.start()
    w.close()
    try:
        answer = r.recv()
    except EOFError:
        answer = "ERROR:"
    p.join()
    if isinstance(answer, str) and answer.startswith("ERROR:"):
        raise ChildFailed(p.exitcode, answer[6:])
    return answer
