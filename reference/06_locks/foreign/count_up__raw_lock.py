# exercise: count_up
# label: right
import _thread
import threading


def _add(lock, counter, times):
    for _ in range(times):
        lock.acquire()
        try:
            counter.value += 1
        finally:
            lock.release()


def count_up(counter, times, workers):
    mutex = _thread.allocate_lock()
    crew = []
    try:
        for _ in range(workers):
            thread = threading.Thread(target=_add, args=(mutex, counter, times))
            thread.start()
            crew.append(thread)
    finally:
        for thread in crew:
            thread.join()
