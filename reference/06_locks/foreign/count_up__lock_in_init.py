# exercise: count_up
# label: wrong
# mistake: each thread object makes its own lock in __init__, so nobody waits for anybody

import threading


class CountingThread(threading.Thread):
    def __init__(self, counter, times):
        threading.Thread.__init__(self)
        self.lock = threading.Lock()
        self.counter = counter
        self.times = times

    def run(self):
        for _ in range(self.times):
            with self.lock:
                self.counter.value += 1


def count_up(counter, times, workers):
    threads = []
    for _ in range(workers):
        threads.append(CountingThread(counter, times))
    for t in threads:
        t.start()
    for t in threads:
        t.join()
