# exercise: count_up_in_processes
# expect: flag-for-lock
"""A shared value says that somebody counts: first asked, then set."""

import multiprocessing
import time


def _count(busy, counter, times):
    for _ in range(times):
        while busy.value:
            time.sleep(0.001)
        busy.value = True
        counter.value += 1
        busy.value = False


def count_up_in_processes(counter, times, workers):
    busy = multiprocessing.Value("b", False)
    processes = [
        multiprocessing.Process(target=_count, args=(busy, counter, times))
        for _ in range(workers)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
