# exercise: ask
# label: right
# style: a generator context manager cleans up

import contextlib
import multiprocessing


def _child(conn, task, args):
    try:
        conn.send((True, task(*args)))
    except Exception as e:
        conn.send((False, str(e)))


@contextlib.contextmanager
def child_process(task, args):
    r, w = multiprocessing.Pipe(duplex=False)
    p = multiprocessing.Process(target=_child, args=(w, task, args))
    p.start()
    w.close()
    try:
        yield p, r
    finally:
        r.close()
        p.join()


def ask(task, *args):
    with child_process(task, args) as (p, r):
        try:
            ok, value = r.recv()
        except EOFError:
            ok, value = False, ""
    if not ok:
        raise ChildFailed(p.exitcode, value)
    return value
