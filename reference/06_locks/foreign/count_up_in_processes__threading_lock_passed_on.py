# exercise: count_up_in_processes
# label: wrong
# mistake: a threading.Lock: under fork each process has a copy and updates are lost, under spawn it cannot be pickled; breaks "It works however processes are started: by fork, spawn or forkserver."
import multiprocessing
import threading


def worker(counter, times, lock):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    lock = threading.Lock()
    processes = [
        multiprocessing.Process(target=worker, args=(counter, times, lock))
        for _ in range(workers)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
