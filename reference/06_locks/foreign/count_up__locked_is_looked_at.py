# exercise: count_up
# label: wrong
# mistake: looks at lock.locked() before a part that is done without the lock
import threading
import time


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        for _ in range(times):
            if lock.locked():
                time.sleep(0.001)
            counter.value += 1

    ts = [threading.Thread(target=work) for _ in range(workers)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
