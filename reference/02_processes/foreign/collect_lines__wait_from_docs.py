# exercise: collect_lines
# label: right

from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def work(task, number, w):
    try:
        task(number, w.send)
    except BaseException:
        pass  # it ends early, that is all


def collect_lines(task, workers):
    # like the example of multiprocessing.connection.wait in the docs
    readers = []
    lst = []
    for i in range(workers):
        r, w = Pipe(duplex=False)
        readers.append(r)
        p = Process(target=work, args=(task, i, w))
        p.start()
        lst.append(p)
        # We close the writable end of the pipe now to be sure that
        # p is the only process which owns a handle for it.
        w.close()

    res = []
    while readers:
        for r in wait(readers):
            try:
                line = r.recv()
            except (EOFError, OSError):
                readers.remove(r)
                r.close()
            else:
                res.append(line)

    for p in lst:
        p.join()
    return res
