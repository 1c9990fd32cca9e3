# exercise: count_up
# label: wrong
# mistake: the value is read before the lock is taken, only the write is inside
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        for _ in range(times):
            new = counter.value + 1
            with lock:
                counter.value = new

    ts = [threading.Thread(target=work) for _ in range(workers)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
