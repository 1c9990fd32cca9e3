# exercise: map_with_deadline
# label: right
# style: own processes with pipes, connection.wait with the rest of the time, kill and join
import multiprocessing
import time
from multiprocessing import connection


def _serve(conn, func):
    while True:
        message = conn.recv()
        if message is None:
            return
        try:
            conn.send((func(message[0]), None))
        except Exception as e:
            conn.send((None, e))


def map_with_deadline(func, items, seconds, processes=2):
    deadline = time.monotonic() + seconds
    results = [None] * len(items)
    todo = iter(list(enumerate(items)))
    at_work = {}
    procs = []
    try:
        for _ in range(min(processes, len(items))):
            a, b = multiprocessing.Pipe()
            p = multiprocessing.Process(target=_serve, args=(b, func), daemon=True)
            p.start()
            b.close()
            procs.append((p, a))
            i, item = next(todo)
            a.send((item,))
            at_work[a] = i
        while at_work:
            left = deadline - time.monotonic()
            ready = connection.wait(list(at_work), max(0, left))
            if not ready:
                return None
            for conn in ready:
                value, error = conn.recv()
                if error is not None:
                    raise error
                results[at_work.pop(conn)] = value
                following = next(todo, None)
                if following is not None:
                    conn.send((following[1],))
                    at_work[conn] = following[0]
        return results
    finally:
        for p, conn in procs:
            p.kill()
        for p, conn in procs:
            p.join()
            conn.close()
