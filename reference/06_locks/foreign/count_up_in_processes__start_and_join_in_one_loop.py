# exercise: count_up_in_processes
# label: wrong
# mistake: "all are started before any is waited for": start() and join() stand in the same loop, so there is never more than one process
import multiprocessing


def worker(lock, counter, times):
    for i in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    for w in range(workers):
        p = multiprocessing.Process(target=worker, args=(lock, counter, times))
        p.start()
        p.join()   # important, otherwise zombies
    # checked 1000 times: never a lost update :-)
