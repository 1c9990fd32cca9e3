# exercise: count_up_in_processes
# expect: thread-lock-for-processes
import multiprocessing
import threading


def add(lock, counter, times):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    lock = threading.Lock()  # <- here
    processes = [
        multiprocessing.Process(target=add, args=(lock, counter, times))
        for _ in range(workers)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
