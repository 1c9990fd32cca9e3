# exercise: ask
# label: right
# style: a concurrent.futures.Future between a thread and the caller

import multiprocessing
import threading
from concurrent.futures import Future


def _child(conn, task, args):
    try:
        conn.send((1, task(*args)))
    except Exception as e:
        conn.send((0, str(e)))


def _serve(future, task, args):
    try:
        r, w = multiprocessing.Pipe(duplex=False)
        p = multiprocessing.Process(target=_child, args=(w, task, args))
        p.start()
        w.close()
        try:
            ok, value = r.recv()
        except EOFError:
            ok, value = 0, ""
        r.close()
        p.join()
        if ok:
            future.set_result(value)
        else:
            future.set_exception(ChildFailed(p.exitcode, value))
    except BaseException as e:
        future.set_exception(e)


def ask(task, *args):
    future = Future()
    t = threading.Thread(target=_serve, args=(future, task, args))
    t.start()
    t.join()
    return future.result()
