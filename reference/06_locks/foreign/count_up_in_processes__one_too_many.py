# exercise: count_up_in_processes
# label: wrong
# mistake: the loop in the child runs while n <= times, that is once too often, so each process adds times + 1 (and one even if times is 0); breaks "Let ``workers`` processes add one to ``counter.value``, ``times`` times each"

from multiprocessing import Lock, Process


def f(lock, counter, times):
    n = 0
    while n <= times:
        with lock:
            counter.value += 1
        n += 1


def count_up_in_processes(counter, times, workers):
    lock = Lock()
    lst = []
    for num in range(workers):
        p = Process(target=f, args=(lock, counter, times))
        p.start()
        lst.append(p)
    for p in lst:
        p.join()
