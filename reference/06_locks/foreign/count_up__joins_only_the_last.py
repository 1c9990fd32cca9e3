# exercise: count_up
# label: wrong
# mistake: t.join() stands behind the loop, so only the thread started last is waited for (and with no workers there is no t)

import threading


def add_many(lock, counter, times):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up(counter, times, workers):
    lock = threading.Lock()
    for _ in range(workers):
        t = threading.Thread(target=add_many, args=(lock, counter, times))
        t.start()
    # the last one started is the last one to finish
    t.join()
