# exercise: crunch
# label: right
# style: a thread for each CPU feeds pool.apply from a shared iterator under a lock
import multiprocessing
import os
import threading


def crunch(work, items):
    cpus = len(os.sched_getaffinity(0))
    results = [None] * len(items)
    failures = []
    numbers = iter(range(len(items)))
    lock = threading.Lock()

    def feed(pool):
        while not failures:
            with lock:
                n = next(numbers, None)
            if n is None:
                break
            try:
                results[n] = pool.apply(work, (items[n],))
            except Exception as e:
                failures.append(e)

    with multiprocessing.Pool(cpus) as pool:
        threads = [threading.Thread(target=feed, args=(pool,)) for _ in range(cpus)]
        for t in threads:
            t.start()
        for t in threads:
            t.join()
    if failures:
        raise failures[0]
    return results
