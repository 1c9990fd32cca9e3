# exercise: ask
# label: right

from multiprocessing import Pipe, Process


def work(task, args, conn):
    try:
        value = task(*args)
        conn.send((True, value))
    except BaseException as e:
        conn.send((False, str(e)))
        raise


def ask(task, *args):
    conn1, conn2 = Pipe(duplex=False)
    p = Process(target=work, args=(task, args, conn2))
    p.start()
    conn2.close()
    try:
        ok, value = conn1.recv()
    except (EOFError, OSError):
        # the child is dead and said nothing
        ok, value = False, ""
    finally:
        conn1.close()
        p.join()
    if not ok:
        raise ChildFailed(p.exitcode, value)
    return value
