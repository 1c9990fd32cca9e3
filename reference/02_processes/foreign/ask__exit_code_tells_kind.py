# exercise: ask
# label: right
# style: the child's exit code says whether the message is a value

import multiprocessing
import sys


def _child(conn, task, args):
    try:
        value = task(*args)
    except Exception as e:
        conn.send(str(e))
        sys.exit(1)
    conn.send(value)


def ask(task, *args):
    r, w = multiprocessing.Pipe(duplex=False)
    p = multiprocessing.Process(target=_child, args=(w, task, args))
    p.start()
    w.close()
    message, came = "", False
    try:
        message = r.recv()
        came = True
    except EOFError:
        pass
    p.join()
    r.close()
    if came and p.exitcode == 0:
        return message
    raise ChildFailed(p.exitcode, message if isinstance(message, str) else "")
