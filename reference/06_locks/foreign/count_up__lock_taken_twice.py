# exercise: count_up
# label: wrong
# mistake: a locked helper is called while the same plain Lock is held
# expect: self-deadlock
import threading

lock = threading.Lock()


def increment(counter):
    with lock:
        counter.value += 1


def work(counter, times):
    for _ in range(times):
        with lock:
            increment(counter)


def count_up(counter, times, workers):
    ts = [threading.Thread(target=work, args=(counter, times)) for _ in range(workers)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
