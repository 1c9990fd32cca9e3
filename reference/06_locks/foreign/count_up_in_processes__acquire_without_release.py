# exercise: count_up_in_processes
# label: wrong
# mistake: release() is forgotten
import multiprocessing


def work(counter, times, lock):
    for _ in range(times):
        lock.acquire()
        counter.value += 1


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    ps = [multiprocessing.Process(target=work, args=(counter, times, lock)) for _ in range(workers)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
