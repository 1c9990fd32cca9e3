# exercise: ask_each
# label: wrong
# mistake: appends the answers in the order in which the children finish, not in the order of the values

from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def worker(task, value, w):
    w.send(task(value))
    w.close()


def ask_each(task, values):
    readers = []
    procs = []
    for value in values:
        r, w = Pipe(duplex=False)
        readers.append(r)
        p = Process(target=worker, args=(task, value, w))
        p.start()
        procs.append(p)
        # We close the writable end of the pipe now to be sure that
        # p is the only process which owns a handle for it.
        w.close()

    answers = []
    while readers:
        for r in wait(readers):
            try:
                msg = r.recv()
            except EOFError:
                msg = None
            answers.append(msg)
            readers.remove(r)
            r.close()
    for p in procs:
        p.join()
    return answers
