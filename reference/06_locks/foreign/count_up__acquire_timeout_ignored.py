# exercise: count_up
# label: wrong
# mistake: acquire(timeout=...) whose answer is not looked at: after it the thread goes in all the same and releases another's lock
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        for _ in range(times):
            lock.acquire(timeout=0.05)
            counter.value += 1
            try:
                lock.release()
            except RuntimeError:
                pass

    ts = [threading.Thread(target=work) for _ in range(workers)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
