# exercise: count_up
# label: wrong
# mistake: the lock is kept in threading.local(), so each thread has another one
import threading

data = threading.local()


def work(counter, times):
    if not hasattr(data, "lock"):
        data.lock = threading.Lock()
    for _ in range(times):
        with data.lock:
            counter.value += 1


def count_up(counter, times, workers):
    ts = [threading.Thread(target=work, args=(counter, times)) for _ in range(workers)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
