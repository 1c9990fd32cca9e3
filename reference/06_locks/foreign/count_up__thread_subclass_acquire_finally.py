# exercise: count_up
# label: right
# style: Java ReentrantLock style: a Thread subclass, lock in the constructor, acquire / try / finally release
import threading


class Incrementer(threading.Thread):
    def __init__(self, shared, lock, rounds):
        threading.Thread.__init__(self)
        self.shared = shared
        self.lock = lock
        self.rounds = rounds

    def increment(self):
        self.lock.acquire()
        try:
            old = self.shared.value
            self.shared.value = old + 1
        finally:
            self.lock.release()

    def run(self):
        for _ in range(self.rounds):
            self.increment()


def count_up(counter, times, workers):
    lock = threading.RLock()
    threads = [Incrementer(counter, lock, times) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
