# exercise: map_in_background
# label: right
# style: one thread per slot asks pool.apply for numbered items from a deque
import multiprocessing
import threading
from collections import deque


def map_in_background(func, items, foreground, processes=2):
    jobs = deque(enumerate(items))
    out = [None] * len(items)
    errors = []

    def driver(pool):
        while True:
            try:
                i, item = jobs.popleft()
            except IndexError:
                return
            try:
                out[i] = pool.apply(func, (item,))
            except Exception as e:
                errors.append(e)

    with multiprocessing.Pool(processes) as pool:
        threads = [threading.Thread(target=driver, args=(pool,)) for _ in range(processes)]
        for t in threads:
            t.start()
        try:
            value = foreground()
        finally:
            for t in threads:
                t.join()
    for e in errors:
        raise e
    return out, value
