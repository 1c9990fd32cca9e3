# exercise: count_up
# label: right
# style: the lock is a default argument, made once when the function is defined
import threading


def add_many(counter, times, lock=threading.Lock()):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up(counter, times, workers):
    ts = [threading.Thread(target=add_many, args=(counter, times)) for _ in range(workers)]
    for t in ts: t.start()
    for t in ts: t.join()
