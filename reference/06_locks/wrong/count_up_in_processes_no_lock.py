# exercise: count_up_in_processes
# expect: no-lock
import multiprocessing


def add(counter, times):
    for _ in range(times):
        counter.value += 1  # <- here


def count_up_in_processes(counter, times, workers):
    processes = [
        multiprocessing.Process(target=add, args=(counter, times))
        for _ in range(workers)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
