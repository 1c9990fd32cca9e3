# exercise: count_up_in_processes
# label: wrong
# mistake: "It works however processes are started": the lock is a default argument, made when the file is imported; under spawn and forkserver each process makes another one, and additions are lost
import multiprocessing


def worker(counter, times, lock=multiprocessing.Lock()):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    processes = [
        multiprocessing.Process(target=worker, args=(counter, times))
        for _ in range(workers)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
