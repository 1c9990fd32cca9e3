# exercise: ask
# label: wrong
# mistake: when the task raises the child catches it and ends well with 0, but ChildFailed says 1, a number written down
# misjudged: passed

import multiprocessing


def _run(conn, task, args):
    try:
        value = task(*args)
    except Exception as error:
        conn.send(("error", str(error)))
    else:
        conn.send(("value", value))
    finally:
        conn.close()


def ask(task, *args):
    parent_end, child_end = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=_run, args=(child_end, task, args))
    process.start()
    child_end.close()
    try:
        kind, value = parent_end.recv()
    except EOFError:
        process.join()
        raise ChildFailed(process.exitcode) from None
    finally:
        parent_end.close()
    process.join()
    if kind == "error":
        raise ChildFailed(1, value)  # 1: it raised
    return value
