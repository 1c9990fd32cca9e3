# exercise: count_up
# label: wrong
# mistake: t.join is named but not called, so the call returns while threads are still counting
from threading import Lock, Thread


def add(counter, times, lock):
    for i in range(times):
        with lock:
            counter.value += 1


def count_up(counter, times, workers):
    lock = Lock()
    threads = []
    for i in range(workers):
        t = Thread(target=add, args=(counter, times, lock))
        threads.append(t)
        t.start()

    # wait for all threads
    for t in threads:
        t.join
