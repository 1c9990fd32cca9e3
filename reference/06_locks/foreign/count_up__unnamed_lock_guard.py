# exercise: count_up
# label: wrong
# mistake: the C++ guard is never bound to a name, so it is destroyed and the lock is free before the addition; breaks "Hold the lock from the read to the write."
import threading


class LockGuard:
    """std::lock_guard: takes the mutex when made, gives it back when destroyed."""

    def __init__(self, mutex):
        self.mutex = mutex
        self.mutex.acquire()

    def __del__(self):
        self.mutex.release()


def count_up(counter, times, workers):
    mutex = threading.Lock()

    def work():
        for _ in range(times):
            LockGuard(mutex)
            counter.value += 1

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
