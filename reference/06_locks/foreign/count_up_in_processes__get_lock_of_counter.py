# exercise: count_up_in_processes
# label: wrong
# mistake: uses counter.get_lock(), but this counter has no lock: every child dies with AttributeError and nothing is counted

import multiprocessing


def increment(counter, times):
    for _ in range(times):
        # Value has a built-in lock, += alone is not atomic
        with counter.get_lock():
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    processes = [
        multiprocessing.Process(target=increment, args=(counter, times))
        for _ in range(workers)
    ]

    for p in processes:
        p.start()

    for p in processes:
        p.join()
