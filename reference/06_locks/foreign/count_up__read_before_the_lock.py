# exercise: count_up
# label: wrong
# mistake: the value is read before the lock is taken, only the write is protected

import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def add():
        for _ in range(times):
            new = counter.value + 1
            with lock:  # protect the write, as short as possible
                counter.value = new

    threads = [threading.Thread(target=add) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
