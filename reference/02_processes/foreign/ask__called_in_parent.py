# exercise: ask
# label: wrong
# mistake: the task is called in the parent, and its value is sent through the child

import multiprocessing


def _child(conn, value):
    conn.send(value)


def ask(task, *args):
    r, w = multiprocessing.Pipe(duplex=False)
    try:
        value = task(*args)
    except Exception as e:
        raise ChildFailed(1, str(e))
    p = multiprocessing.Process(target=_child, args=(w, value))
    p.start()
    w.close()
    result = r.recv()
    p.join()
    return result
