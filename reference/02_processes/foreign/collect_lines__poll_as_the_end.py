# exercise: collect_lines
# label: wrong
# mistake: reads each pipe while poll() says that something is there

import multiprocessing


def _run(task, number, conn):
    task(number, conn.send)
    conn.close()


def collect_lines(task, workers):
    ends, procs, lines = [], [], []
    for number in range(workers):
        r, w = multiprocessing.Pipe(duplex=False)
        p = multiprocessing.Process(target=_run, args=(task, number, w))
        p.start()
        w.close()
        ends.append(r)
        procs.append(p)
    for r in ends:
        try:
            while r.poll():
                lines.append(r.recv())
        except EOFError:
            pass
    for p in procs:
        p.join()
    return lines
