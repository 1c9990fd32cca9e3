# exercise: count_up
# label: wrong
# mistake: mixes up task 2 and task 3: starts processes, each of which counts in a copy of the counter; breaks "Let ``workers`` threads add one to ``counter.value``" and "In the end the value has grown by ``workers * times``."
import multiprocessing


def add(counter, lock, times):
    for i in range(times):
        with lock:
            counter.value += 1


def count_up(counter, times, workers):
    lock = multiprocessing.Lock()
    processes = []
    for i in range(workers):
        p = multiprocessing.Process(target=add, args=(counter, lock, times))
        processes.append(p)
    for p in processes:
        p.start()
    for p in processes:
        p.join()
