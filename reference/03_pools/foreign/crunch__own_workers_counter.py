# exercise: crunch
# label: right
# style: own processes, a shared counter, a SimpleQueue
import multiprocessing
import os


def _grind(work, items, counter, out):
    while True:
        with counter.get_lock():
            n = counter.value
            counter.value += 1
        if n >= len(items):
            return
        try:
            out.put((n, work(items[n]), None))
        except Exception as e:
            out.put((n, None, e))


def crunch(work, items):
    counter = multiprocessing.Value("i", 0)
    out = multiprocessing.SimpleQueue()
    gang = []
    for _ in range(len(os.sched_getaffinity(0))):
        p = multiprocessing.Process(target=_grind, args=(work, items, counter, out))
        p.start()
        gang.append(p)
    results = [None] * len(items)
    first_error = None
    for _ in range(len(items)):
        n, value, error = out.get()
        results[n] = value
        first_error = first_error or error
    for p in gang:
        p.join()
    if first_error is not None:
        raise first_error
    return results
