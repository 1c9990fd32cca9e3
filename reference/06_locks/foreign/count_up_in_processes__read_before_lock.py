# exercise: count_up_in_processes
# label: wrong
# mistake: the value is read before the lock is taken, only the write is protected, so two processes write the same number and an update is lost
import multiprocessing


def count(lock, counter, times):
    for _ in range(times):
        new_value = counter.value + 1
        with lock:
            counter.value = new_value


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    processes = []
    for _ in range(workers):
        p = multiprocessing.Process(target=count, args=(lock, counter, times))
        processes.append(p)
    for p in processes:
        p.start()
    for p in processes:
        p.join()
