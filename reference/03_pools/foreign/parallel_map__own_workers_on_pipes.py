# exercise: parallel_map
# label: right
# style: no pool class at all: own worker processes, one pipe each, connection.wait as a select loop (C manner)

import multiprocessing as mp
from multiprocessing.connection import wait


def _serve(conn, func):
    while True:
        job = conn.recv()
        if job is None:
            break
        index, item = job
        try:
            reply = (index, True, func(item))
        except BaseException as error:
            reply = (index, False, error)
        conn.send(reply)
    conn.close()


def parallel_map(func, items, processes=4):
    total = len(items)
    results = [None] * total
    pipes, workers = [], []
    clean = False
    try:
        for _ in range(min(processes, total)):
            here, there = mp.Pipe()
            worker = mp.Process(target=_serve, args=(there, func))
            worker.start()
            there.close()
            pipes.append(here)
            workers.append(worker)

        following = 0
        for conn in pipes:
            conn.send((following, items[following]))
            following += 1

        finished = 0
        while finished < total:
            for conn in wait(pipes):
                index, ok, value = conn.recv()
                if not ok:
                    raise value
                results[index] = value
                finished += 1
                if following < total:
                    conn.send((following, items[following]))
                    following += 1
        for conn in pipes:
            conn.send(None)
        clean = True
    finally:
        for worker in workers:
            if not clean:
                worker.terminate()
            worker.join()
        for conn in pipes:
            conn.close()
    return results
