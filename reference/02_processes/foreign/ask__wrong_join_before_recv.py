# exercise: ask
# label: wrong
# mistake: join() comes before recv(), a large value fills the pipe and both wait for ever; breaks "the value of the task, however large: also megabytes"
import multiprocessing


def child(conn, task, args):
    try:
        conn.send(("ok", task(*args)))
    except BaseException as e:
        conn.send(("error", str(e)))
        raise
    finally:
        conn.close()


def ask(task, *args):
    parent_conn, child_conn = multiprocessing.Pipe(duplex=False)
    p = multiprocessing.Process(target=child, args=(child_conn, task, args))
    p.start()
    child_conn.close()
    p.join()
    try:
        status, result = parent_conn.recv()
    except EOFError:
        raise ChildFailed(p.exitcode) from None
    finally:
        parent_conn.close()
    if status == "error":
        raise ChildFailed(p.exitcode, result)
    return result
