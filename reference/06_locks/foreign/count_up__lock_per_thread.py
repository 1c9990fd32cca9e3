# exercise: count_up
# label: wrong
# mistake: every thread makes its own lock at the start of its function
import threading


def work(counter, times):
    lock = threading.Lock()
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up(counter, times, workers):
    ts = [threading.Thread(target=work, args=(counter, times)) for _ in range(workers)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
