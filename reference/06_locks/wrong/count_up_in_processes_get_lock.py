# exercise: count_up_in_processes
# expect: value-has-no-lock
import multiprocessing


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():  # <- here
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
