# exercise: collect_lines
# label: right
# style: a pipe for each, connection.wait until all are at their end

import multiprocessing
from multiprocessing.connection import wait


def _run(task, number, conn):
    with conn:
        task(number, conn.send)


def collect_lines(task, workers):
    ends, processes, lines = [], [], []
    for number in range(workers):
        r, w = multiprocessing.Pipe(duplex=False)
        p = multiprocessing.Process(target=_run, args=(task, number, w))
        p.start()
        w.close()
        ends.append(r)
        processes.append(p)
    while ends:
        for r in wait(ends):
            try:
                lines.append(r.recv())
            except EOFError:
                ends.remove(r)
                r.close()
    for p in processes:
        p.join()
    return lines
