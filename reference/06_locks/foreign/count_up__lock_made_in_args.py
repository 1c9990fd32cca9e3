# exercise: count_up
# label: wrong
# mistake: a new lock is made for every thread in the start loop (args=(..., Lock()))
import threading


def work(counter, times, lock):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up(counter, times, workers):
    ts = []
    for _ in range(workers):
        t = threading.Thread(target=work, args=(counter, times, threading.Lock()))
        ts.append(t)
        t.start()
    for t in ts:
        t.join()
