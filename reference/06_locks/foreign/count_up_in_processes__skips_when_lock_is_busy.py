# exercise: count_up_in_processes
# label: wrong
# mistake: "Let workers processes add one ..., times times each": asks for the lock without waiting, and passes the addition by when another one has it
import multiprocessing


def worker(lock, counter, times):
    for _ in range(times):
        if lock.acquire(block=False):
            try:
                counter.value += 1
            finally:
                lock.release()


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
