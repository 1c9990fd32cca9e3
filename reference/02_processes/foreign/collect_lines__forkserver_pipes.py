# exercise: collect_lines
# label: right
# style: explicit forkserver, pipes, send_bytes

import multiprocessing
from functools import partial
from multiprocessing.connection import wait


def send_text(conn, line):
    conn.send_bytes(line.encode("utf-8", "surrogatepass"))


def _worker(task, number, conn):
    task(number, partial(send_text, conn))


def collect_lines(task, workers):
    ctx = multiprocessing.get_context("forkserver")
    conns, procs, lines = [], [], []
    for number in range(workers):
        r, w = ctx.Pipe(duplex=False)
        p = ctx.Process(target=_worker, args=(task, number, w))
        p.start()
        w.close()
        conns.append(r)
        procs.append(p)
    while conns:
        for c in wait(conns):
            try:
                lines.append(c.recv_bytes().decode("utf-8", "surrogatepass"))
            except EOFError:
                c.close()
                conns.remove(c)
    for p in procs:
        p.join()
    return lines
