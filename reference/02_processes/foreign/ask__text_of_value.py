# exercise: ask
# label: wrong
# mistake: the child sends str(value), so the parent returns text

import multiprocessing


def _child(conn, task, args):
    try:
        conn.send("1" + str(task(*args)))
    except Exception as e:
        conn.send("0" + str(e))


def ask(task, *args):
    r, w = multiprocessing.Pipe(duplex=False)
    p = multiprocessing.Process(target=_child, args=(w, task, args))
    p.start()
    w.close()
    try:
        s = r.recv()
    except EOFError:
        s = "0"
    p.join()
    if s[0] == "1":
        return s[1:]
    raise ChildFailed(p.exitcode, s[1:])
