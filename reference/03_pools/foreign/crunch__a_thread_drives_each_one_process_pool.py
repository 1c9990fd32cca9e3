# exercise: crunch
# label: right
# style: odd but legal: one pool of one process for each CPU, each driven by a thread that takes the next item
import contextlib
import multiprocessing
import os
import queue
import threading


def _drive(pool, work, todo, results, failures):
    while not failures:
        try:
            index, item = todo.get_nowait()
        except queue.Empty:
            return
        try:
            results[index] = pool.apply(work, (item,))
        except Exception as error:
            failures.append(error)


def crunch(work, items):
    todo = queue.SimpleQueue()
    for pair in enumerate(items):
        todo.put(pair)
    results = [None] * len(items)
    failures = []
    with contextlib.ExitStack() as stack:
        pools = [
            stack.enter_context(multiprocessing.Pool(1))
            for _ in range(min(len(items), os.cpu_count() or 1))
        ]
        drivers = [
            threading.Thread(target=_drive, args=(pool, work, todo, results, failures))
            for pool in pools
        ]
        for driver in drivers:
            driver.start()
        for driver in drivers:
            driver.join()
    if failures:
        raise failures[0]
    return results
