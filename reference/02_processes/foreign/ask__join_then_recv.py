# exercise: ask
# label: wrong
# mistake: joins before it receives, so with a value larger than the pipe child and parent wait for each other; breaks ":return: the value of the task, however large: also megabytes"
import multiprocessing


def send_result(conn, task, args):
    try:
        result = task(*args)
    except BaseException as e:
        conn.send(("error", str(e)))
        raise
    conn.send(("result", result))
    conn.close()


def ask(task, *args):
    parent_conn, child_conn = multiprocessing.Pipe()
    p = multiprocessing.Process(target=send_result, args=(child_conn, task, args))
    p.start()
    child_conn.close()
    p.join()  # now the answer must be there
    try:
        kind, content = parent_conn.recv()
    except (EOFError, OSError):
        raise ChildFailed(p.exitcode) from None
    finally:
        parent_conn.close()
    if kind == "error":
        raise ChildFailed(p.exitcode, content)
    return content
