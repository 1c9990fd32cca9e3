# exercise: count_up_in_processes
# label: wrong
# mistake: uses a threading.Lock, which is copied into each forked process (updates are lost) and cannot be pickled under spawn and forkserver
import multiprocessing
import threading


def worker(lock, counter, times):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    lock = threading.Lock()
    processes = [
        multiprocessing.Process(target=worker, args=(lock, counter, times))
        for _ in range(workers)
    ]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
