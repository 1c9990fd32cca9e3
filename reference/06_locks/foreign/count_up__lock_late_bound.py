# exercise: count_up
# label: wrong
# mistake: a lock is made in the start loop and read by the closure later: whichever is bound at that moment
import threading


def count_up(counter, times, workers):
    ts = []

    def work():
        for _ in range(times):
            with lock:
                counter.value += 1

    for _ in range(workers):
        lock = threading.Lock()
        t = threading.Thread(target=work)
        ts.append(t)
        t.start()
    for t in ts:
        t.join()
