# exercise: count_up_in_processes
# expect: new-lock-each-time
import multiprocessing


def add(counter, times):
    lock = multiprocessing.Lock()  # <- here
    for _ in range(times):
        with lock:
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
