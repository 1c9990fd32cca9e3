# exercise: count_up_in_processes
# label: wrong
# mistake: released before the write
import multiprocessing


def work(counter, times, lock):
    for _ in range(times):
        lock.acquire()
        value = counter.value + 1
        lock.release()
        counter.value = value


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    ps = [multiprocessing.Process(target=work, args=(counter, times, lock)) for _ in range(workers)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
