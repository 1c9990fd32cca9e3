# exercise: count_up
# label: wrong
# mistake: acquire(blocking=False), and the step is skipped when the lock is taken
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        for _ in range(times):
            if lock.acquire(blocking=False):
                counter.value += 1
                lock.release()

    ts = [threading.Thread(target=work) for _ in range(workers)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
