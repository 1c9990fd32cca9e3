# exercise: count_up
# label: wrong
# mistake: multiprocessing.Process: the children count in their own copies
import multiprocessing


def work(counter, times, lock):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up(counter, times, workers):
    lock = multiprocessing.Lock()
    ps = [multiprocessing.Process(target=work, args=(counter, times, lock)) for _ in range(workers)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
