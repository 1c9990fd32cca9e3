# exercise: count_up_in_processes
# label: wrong
# mistake: hands over a threading.Lock: under fork each child has a copy, under spawn it cannot be pickled

import multiprocessing
from threading import Lock


def add(lock: Lock, counter, times):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    lock = Lock()
    processes = []
    for _ in range(workers):
        process = multiprocessing.Process(target=add, args=(lock, counter, times))
        processes.append(process)
    for process in processes:
        process.start()
    for process in processes:
        process.join()
