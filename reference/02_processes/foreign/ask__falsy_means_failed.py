# exercise: ask
# label: wrong
# mistake: `if not value` treats [], 0, "" and None as failure

import multiprocessing


def _child(conn, task, args):
    try:
        conn.send({"value": task(*args)})
    except Exception as e:
        conn.send({"error": str(e)})


def ask(task, *args):
    r, w = multiprocessing.Pipe(duplex=False)
    p = multiprocessing.Process(target=_child, args=(w, task, args))
    p.start()
    w.close()
    try:
        answer = r.recv()
    except EOFError:
        answer = {}
    p.join()
    if not answer.get("value"):
        raise ChildFailed(p.exitcode, answer.get("error", ""))
    return answer["value"]
