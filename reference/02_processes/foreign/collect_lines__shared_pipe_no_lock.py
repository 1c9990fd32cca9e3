# exercise: collect_lines
# label: wrong
# mistake: all workers send into one pipe without a lock: long lines get mixed

import multiprocessing


def _run(task, number, conn):
    task(number, conn.send)
    conn.close()


def collect_lines(task, workers):
    r, w = multiprocessing.Pipe(duplex=False)
    ps = [multiprocessing.Process(target=_run, args=(task, n, w)) for n in range(workers)]
    for p in ps:
        p.start()
    w.close()
    lines = []
    while True:
        try:
            lines.append(r.recv())
        except EOFError:
            break
    for p in ps:
        p.join()
    return lines
