# exercise: collect_lines
# label: wrong
# mistake: the parent keeps the sending ends open, so EOF never comes

import multiprocessing
from multiprocessing.connection import wait


def _run(task, number, conn):
    task(number, conn.send)
    conn.close()


def collect_lines(task, workers):
    ends, procs, lines = [], [], []
    for number in range(workers):
        r, w = multiprocessing.Pipe(duplex=False)
        p = multiprocessing.Process(target=_run, args=(task, number, w))
        p.start()
        ends.append(r)
        procs.append(p)
    while ends:
        for r in wait(ends):
            try:
                lines.append(r.recv())
            except EOFError:
                ends.remove(r)
                r.close()
    for p in procs:
        p.join()
    return lines
