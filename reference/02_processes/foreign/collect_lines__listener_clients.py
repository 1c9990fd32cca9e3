# exercise: collect_lines
# label: right
# style: a Listener accepts one connection of each worker

import multiprocessing
from multiprocessing.connection import Client, Listener, wait


def _worker(task, number, address):
    with Client(address) as c:
        task(number, c.send)


def collect_lines(task, workers):
    lines = []
    with Listener(family="AF_UNIX", backlog=max(1, workers)) as listener:
        procs = [
            multiprocessing.Process(target=_worker, args=(task, n, listener.address))
            for n in range(workers)
        ]
        for p in procs:
            p.start()
        conns = [listener.accept() for _ in procs]
        while conns:
            for c in wait(conns):
                try:
                    lines.append(c.recv())
                except (EOFError, ConnectionResetError):
                    c.close()
                    conns.remove(c)
        for p in procs:
            p.join()
    return lines
