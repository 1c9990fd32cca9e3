# exercise: count_up_in_processes
# label: wrong
# mistake: "nothing is lost" (the same as count_up): read and write are locked, but each in a with block of its own; between the two another process comes in
import multiprocessing


def get(lock, counter):
    with lock:
        return counter.value


def put(lock, counter, value):
    with lock:
        counter.value = value


def worker(lock, counter, times):
    for _ in range(times):
        put(lock, counter, get(lock, counter) + 1)


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    processes = [
        multiprocessing.Process(target=worker, args=(lock, counter, times))
        for _ in range(workers)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
