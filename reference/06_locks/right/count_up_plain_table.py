# exercise: count_up
# style: locks_by_identity
import threading

TABLE = {}
GUARD = threading.Lock()


def lock_of(thing):
    with GUARD:
        return TABLE.setdefault(id(thing), threading.Lock())


def add(counter, times):
    for _ in range(times):
        with lock_of(counter):
            counter.value = counter.value + 1


def count_up(counter, times, workers):
    threads = []
    for _ in range(workers):
        threads.append(threading.Thread(target=add, args=(counter, times)))
        threads[-1].start()
    for thread in threads:
        thread.join()
