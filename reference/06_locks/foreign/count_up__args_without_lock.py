# exercise: count_up
# label: wrong
# mistake: the lock is forgotten in args; every thread dies with a TypeError
import threading


def work(counter, times, lock):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up(counter, times, workers):
    lock = threading.Lock()
    ts = [threading.Thread(target=work, args=(counter, times)) for _ in range(workers)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
