# exercise: ask
# label: right
# style: Pipe, close the sending end, EOFError, pair of flag and value

import multiprocessing


def _child(conn, task, args):
    try:
        answer = (True, task(*args))
    except Exception as e:
        answer = (False, str(e))
    conn.send(answer)
    conn.close()


def ask(task, *args):
    reader, writer = multiprocessing.Pipe(duplex=False)
    p = multiprocessing.Process(target=_child, args=(writer, task, args))
    p.start()
    writer.close()
    try:
        answer = reader.recv()
    except EOFError:
        answer = None
    reader.close()
    p.join()
    if answer is None:
        raise ChildFailed(p.exitcode, "")
    good, value = answer
    if good:
        return value
    raise ChildFailed(p.exitcode, value)
