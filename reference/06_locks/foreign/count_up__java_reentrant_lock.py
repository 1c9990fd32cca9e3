# exercise: count_up
# label: right
# style: somebody who knows only Java: a Thread subclass, a reentrant lock, lock / try / finally / unlock, while loops with an index
from threading import RLock, Thread


class CounterThread(Thread):
    def __init__(self, counter, times, reentrantLock):
        Thread.__init__(self)
        self.counter = counter
        self.times = times
        self.reentrantLock = reentrantLock

    def increment(self):
        self.reentrantLock.acquire()
        try:
            self.counter.value += 1
        finally:
            self.reentrantLock.release()

    def run(self):
        i = 0
        while i < self.times:
            self.increment()
            i += 1


def count_up(counter, times, workers):
    reentrantLock = RLock()
    threads = []
    i = 0
    while i < workers:
        threads.append(CounterThread(counter, times, reentrantLock))
        i += 1
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return None
