# exercise: ask_each
# label: right
# style: C programmer with a select loop, multiprocessing.connection.wait over open links
import multiprocessing as mp
from multiprocessing import connection


def _ask_each_task_main(fd, func, arg):
    result = func(arg)
    fd.send(result)
    fd.close()


def ask_each(task, values):
    slots = [None] * len(values)
    procs = [None] * len(values)
    pending = {}

    for i, value in enumerate(values):
        rfd, wfd = mp.Pipe()
        procs[i] = mp.Process(target=_ask_each_task_main, args=(wfd, task, value))
        procs[i].start()
        wfd.close()
        pending[rfd] = i

    while pending:
        for rfd in connection.wait(list(pending)):
            i = pending.pop(rfd)
            try:
                slots[i] = rfd.recv()
            except (EOFError, OSError):
                slots[i] = None
            rfd.close()

    for proc in procs:
        proc.join()
        proc.close()
    return slots
