# exercise: count_up
# label: wrong
# mistake: the lock is kept as a new attribute of the counter, made by check then act in each thread (hasattr)
import threading


def work(counter, times):
    if not hasattr(counter, "lock"):
        counter.lock = threading.Lock()
    for _ in range(times):
        with counter.lock:
            counter.value += 1


def count_up(counter, times, workers):
    ts = [threading.Thread(target=work, args=(counter, times)) for _ in range(workers)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
