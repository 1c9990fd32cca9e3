# exercise: count_up_in_processes
# label: wrong
# mistake: the value is read before the lock is taken, only the write is inside
import multiprocessing


def increment_many(lock, counter, times):
    for _ in range(times):
        current = counter.value
        lock.acquire()
        try:
            counter.value = current + 1
        finally:
            lock.release()


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    processes = [
        multiprocessing.Process(target=increment_many, args=(lock, counter, times))
        for _ in range(workers)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
