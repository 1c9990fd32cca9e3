# exercise: count_up_in_processes
# label: wrong
# mistake: acquire(block=False), and the step is skipped when the lock is taken
import multiprocessing


def work(counter, times, lock):
    for _ in range(times):
        if lock.acquire(block=False):
            counter.value += 1
            lock.release()


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    ps = [multiprocessing.Process(target=work, args=(counter, times, lock)) for _ in range(workers)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
