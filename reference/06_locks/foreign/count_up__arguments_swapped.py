# exercise: count_up
# label: wrong
# mistake: copy-paste: args=(counter, workers) while the loop runs over times threads
import threading


def work(counter, n, lock):
    for _ in range(n):
        with lock:
            counter.value += 1


def count_up(counter, times, workers):
    lock = threading.Lock()
    ts = [threading.Thread(target=work, args=(counter, workers, lock)) for _ in range(times)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
