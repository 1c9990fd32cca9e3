# exercise: map_with_deadline
# label: right
# style: low-level; a hand-made pool, one pipe for each process, connection.wait with the remaining time, terminate and join at the end

import multiprocessing
import time
from collections import deque
from multiprocessing import connection


def _serve(link):
    while True:
        func, item = link.recv()
        try:
            reply = True, func(item)
        except BaseException as error:
            reply = False, error
        link.send(reply)


def map_with_deadline(func, items, seconds, processes=2):
    results = [None] * len(items)
    todo = deque(enumerate(items))
    crew = {}
    busy = {}
    try:
        for _ in range(min(processes, len(items))):
            ours, theirs = multiprocessing.Pipe()
            worker = multiprocessing.Process(target=_serve, args=(theirs,), daemon=True)
            worker.start()
            crew[ours] = worker
            theirs.close()
        idle = deque(crew)
        limit = time.monotonic() + seconds
        while todo or busy:
            while todo and idle:
                link = idle.popleft()
                index, item = todo.popleft()
                link.send((func, item))
                busy[link] = index
            ready = connection.wait(list(busy), max(0.0, limit - time.monotonic()))
            if not ready:
                return None
            for link in ready:
                fine, value = link.recv()
                if not fine:
                    raise value
                results[busy.pop(link)] = value
                idle.append(link)
        return results
    finally:
        for worker in crew.values():
            worker.terminate()
        for link, worker in crew.items():
            worker.join()
            link.close()
