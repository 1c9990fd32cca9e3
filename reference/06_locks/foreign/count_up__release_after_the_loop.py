# exercise: count_up
# label: wrong
# mistake: acquire stands in the loop and release behind it: the second round waits for its own lock; and with no times release fails

import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def increase():
        for _ in range(times):
            lock.acquire()
            counter.value += 1
        lock.release()

    threads = [threading.Thread(target=increase) for _ in range(workers)]
    [t.start() for t in threads]
    [t.join() for t in threads]
