# exercise: ask
# label: right
# style: two pipes: one for values, one for errors, wait on both

import multiprocessing
from multiprocessing.connection import wait


def _child(values, errors, task, args):
    try:
        values.send(task(*args))
    except Exception as e:
        errors.send(str(e))


def ask(task, *args):
    vr, vw = multiprocessing.Pipe(False)
    er, ew = multiprocessing.Pipe(False)
    p = multiprocessing.Process(target=_child, args=(vw, ew, task, args))
    p.start()
    vw.close()
    ew.close()
    found, value, message = False, None, ""
    open_ends = [vr, er]
    while open_ends:
        for end in wait(open_ends):
            try:
                if end is vr:
                    value = end.recv()
                    found = True
                else:
                    message = end.recv()
            except EOFError:
                open_ends.remove(end)
                end.close()
    p.join()
    if not found:
        raise ChildFailed(p.exitcode, message)
    return value
