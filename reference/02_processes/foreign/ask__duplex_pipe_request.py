# exercise: ask
# label: right
# style: the task itself goes through a duplex pipe

import multiprocessing


def _server(conn):
    task, args = conn.recv()
    try:
        conn.send((True, task(*args)))
    except Exception as e:
        conn.send((False, str(e)))


def ask(task, *args):
    mine, yours = multiprocessing.Pipe()
    p = multiprocessing.Process(target=_server, args=(yours,))
    p.start()
    yours.close()
    try:
        mine.send((task, args))
        good, value = mine.recv()
    except (EOFError, ConnectionError):
        good, value = False, ""
    finally:
        mine.close()
        p.join()
    if good:
        return value
    raise ChildFailed(p.exitcode, value)
