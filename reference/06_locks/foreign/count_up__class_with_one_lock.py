# exercise: count_up
# label: right

import threading


class _Steps:
    """What every thread does; they all use the same object, so the same lock."""

    def __init__(self, counter, times):
        self.counter = counter
        self.times = times
        self.lock = threading.Lock()

    def __call__(self):
        for _ in range(self.times):
            with self.lock:  # Ann: from the read to the write
                value = self.counter.value
                self.counter.value = value + 1


def count_up(counter, times, workers):
    steps = _Steps(counter, times)  # Ben: once, before the threads
    threads = []
    for _ in range(workers):
        threads.append(threading.Thread(target=steps))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
