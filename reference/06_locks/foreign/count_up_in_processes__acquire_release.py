# exercise: count_up_in_processes
# label: right

from multiprocessing import Lock, Process


def f(lock, counter, times):
    for i in range(times):
        lock.acquire()
        try:
            counter.value += 1
        finally:
            lock.release()


def count_up_in_processes(counter, times, workers):
    lock = Lock()
    lst = []
    for num in range(workers):
        lst.append(Process(target=f, args=(lock, counter, times)))
    for p in lst:
        p.start()
    for p in lst:
        p.join()
