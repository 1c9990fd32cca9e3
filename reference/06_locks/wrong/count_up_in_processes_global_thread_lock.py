# exercise: count_up_in_processes
# expect: thread-lock-for-processes
import multiprocessing
from threading import Lock

ONE_AT_A_TIME = Lock()  # <- here


def add(counter, times):
    for _ in range(times):
        with ONE_AT_A_TIME:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    processes = [
        multiprocessing.Process(target=add, args=(counter, times))
        for _ in range(workers)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
