# exercise: parallel_map
# label: right
# style: C-minded: one pipe for each worker, a select-like loop with connection.wait, everything by hand
import multiprocessing
from multiprocessing.connection import wait


def _serve(conn, func):
    while True:
        order = conn.recv()
        if order is None:
            return
        try:
            reply = (True, func(order[0]))
        except BaseException as error:
            reply = (False, error)
        try:
            conn.send(reply)
        except Exception as error:
            conn.send((False, RuntimeError("cannot send: %r" % (error,))))


def parallel_map(func, items, processes=4):
    count = len(items)
    results = [None] * count
    workers = []
    conns = []
    busy = {}
    following = 0

    try:
        for _ in range(processes):
            mine, theirs = multiprocessing.Pipe()
            worker = multiprocessing.Process(
                target=_serve, args=(theirs, func), daemon=True
            )
            worker.start()
            theirs.close()
            workers.append(worker)
            conns.append(mine)

        for conn in conns:
            if following < count:
                conn.send((items[following],))
                busy[conn] = following
                following += 1

        while busy:
            for conn in wait(list(busy)):
                index = busy.pop(conn)
                ok, value = conn.recv()
                if not ok:
                    raise value
                results[index] = value
                if following < count:
                    conn.send((items[following],))
                    busy[conn] = following
                    following += 1
        return results
    finally:
        for worker in workers:
            worker.terminate()
        for worker in workers:
            worker.join()
        for conn in conns:
            conn.close()
