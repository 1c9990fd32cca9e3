# exercise: collect_lines
# label: wrong
# mistake: a threading.Lock of the module for the shared pipe: each process has a copy of its own, it excludes nobody

import multiprocessing
import threading
from functools import partial

lock = threading.Lock()


def send(conn, line):
    with lock:
        conn.send(line)


def _run(task, number, conn):
    task(number, partial(send, conn))
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
