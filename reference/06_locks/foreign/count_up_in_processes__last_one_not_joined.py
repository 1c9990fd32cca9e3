# exercise: count_up_in_processes
# label: wrong
# mistake: the loop that joins stops one too early (range(workers - 1)): the last process is not waited for, the value is too small when the call returns, and a process is left; breaks "The call returns when all have ended" (the same as count_up).
import multiprocessing


def add_ones(lock, counter, times):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    processes = []
    for i in range(workers):
        p = multiprocessing.Process(target=add_ones, args=(lock, counter, times))
        processes.append(p)
        p.start()
    for i in range(workers - 1):
        processes[i].join()
