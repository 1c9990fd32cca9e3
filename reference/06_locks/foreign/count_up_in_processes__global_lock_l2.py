# exercise: count_up_in_processes
# label: wrong
# mistake: a global lock at the top of the file is a new one in each process under spawn and forkserver, so updates are lost: "It works however processes are started: by fork, spawn or forkserver."
import multiprocessing

LOCK = multiprocessing.Lock()


def add(counter, times):
    for _ in range(times):
        with LOCK:
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
