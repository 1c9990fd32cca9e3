# exercise: collect_lines
# label: right
# style: a pipe and a reading thread for each worker

import multiprocessing
import threading


def _run(task, number, conn):
    task(number, conn.send)
    conn.close()


def _read(conn, lines):
    while True:
        try:
            lines.append(conn.recv())
        except EOFError:
            break
    conn.close()


def collect_lines(task, workers):
    lines = []
    procs = []
    threads = []
    for number in range(workers):
        r, w = multiprocessing.Pipe(False)
        p = multiprocessing.Process(target=_run, args=(task, number, w))
        p.start()
        w.close()
        procs.append(p)
        threads.append((r,))
    threads = [threading.Thread(target=_read, args=(r, lines)) for (r,) in threads]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    for p in procs:
        p.join()
    return lines
