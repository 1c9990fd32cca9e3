# exercise: ask
# label: wrong
# mistake: builds ChildFailed right after recv and joins in finally afterwards, so exit_code is mostly None
# misjudged: passed

import multiprocessing


def _in_child(conn, task, args):
    try:
        message = (True, task(*args))
    except Exception as e:
        message = (False, str(e))
    conn.send(message)


def ask(task, *args):
    recv_end, send_end = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=_in_child, args=(send_end, task, args))
    process.start()
    send_end.close()
    try:
        ok, value = recv_end.recv()
        if ok:
            return value
        raise ChildFailed(process.exitcode, value)
    except EOFError:
        raise ChildFailed(process.exitcode) from None
    finally:
        process.join()
        recv_end.close()
