# exercise: count_up_in_processes
# label: wrong
# mistake: the lock is a global of the module: under spawn and forkserver each process makes another one on import

import multiprocessing

COUNTER_LOCK = multiprocessing.Lock()


def count_worker(counter, times):
    for _ in range(times):
        with COUNTER_LOCK:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    processes = [
        multiprocessing.Process(target=count_worker, args=(counter, times))
        for _ in range(workers)
    ]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
