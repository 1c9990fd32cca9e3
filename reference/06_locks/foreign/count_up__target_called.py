# exercise: count_up
# label: wrong
# mistake: target=work(...) calls the function in the caller; the threads run None
import threading


def work(counter, times, lock):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up(counter, times, workers):
    lock = threading.Lock()
    ts = []
    for _ in range(workers):
        ts.append(threading.Thread(target=work(counter, times, lock)))
    for t in ts:
        t.start()
    for t in ts:
        t.join()
