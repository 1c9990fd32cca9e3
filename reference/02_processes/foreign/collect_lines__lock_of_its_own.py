# exercise: collect_lines
# label: wrong
# mistake: each child makes a lock of its own around send into the shared pipe: it excludes nobody

import multiprocessing


def _run(task, number, conn):
    lock = multiprocessing.Lock()

    def emit(line):
        with lock:
            conn.send(line)

    task(number, emit)
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
