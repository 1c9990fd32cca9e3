# exercise: ask
# label: wrong
# mistake: waits for not is_alive() before it receives: the same deadlock as join first

import multiprocessing
import time


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
    while p.is_alive():
        time.sleep(0.05)
    if r.poll():
        try:
            ok, v = r.recv()
        except EOFError:
            ok, v = False, ""
    else:
        ok, v = False, ""
    p.join()
    if ok:
        return v
    raise ChildFailed(p.exitcode, v)
