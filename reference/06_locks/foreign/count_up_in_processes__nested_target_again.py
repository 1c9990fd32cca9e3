# exercise: count_up_in_processes
# label: wrong
# mistake: the target is a function inside of the function, which spawn and forkserver cannot pickle

import multiprocessing


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()

    def add():
        for _ in range(times):
            with lock:
                counter.value += 1

    processes = [multiprocessing.Process(target=add) for _ in range(workers)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
