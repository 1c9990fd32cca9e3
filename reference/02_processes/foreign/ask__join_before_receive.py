# exercise: ask
# label: wrong
# mistake: joins before it receives; a value larger than the pipe blocks the child and the parent for ever

import multiprocessing


def _child(conn, task, args):
    try:
        conn.send((True, task(*args)))
    except Exception as e:
        conn.send((False, str(e)))
    finally:
        conn.close()


def ask(task, *args):
    parent_conn, child_conn = multiprocessing.Pipe(duplex=False)
    p = multiprocessing.Process(target=_child, args=(child_conn, task, args))
    p.start()
    child_conn.close()
    p.join()  # wait until the child is ready
    try:
        ok, value = parent_conn.recv()
    except EOFError:
        raise ChildFailed(p.exitcode) from None
    if ok:
        return value
    raise ChildFailed(p.exitcode, value)
