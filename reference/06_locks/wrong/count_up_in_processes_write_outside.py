# exercise: count_up_in_processes
# expect: write-outside-lock
import multiprocessing


def add(lock, counter, times):
    for _ in range(times):
        with lock:
            value = counter.value
        counter.value = value + 1  # <- here


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    processes = [
        multiprocessing.Process(target=add, args=(lock, counter, times))
        for _ in range(workers)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
