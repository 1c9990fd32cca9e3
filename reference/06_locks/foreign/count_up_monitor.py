# exercise: count_up
# label: right
# style: old-fashioned monitor with wait and notify (a busy flag under a condition)
import threading


class Monitor:
    def __init__(self):
        self._condition = threading.Condition()
        self._busy = False

    def __enter__(self):
        with self._condition:
            while self._busy:
                self._condition.wait()
            self._busy = True
        return self

    def __exit__(self, *exc_info):
        with self._condition:
            self._busy = False
            self._condition.notify()
        return False


def _add_many(monitor, counter, times):
    remaining = times
    while remaining > 0:
        with monitor:
            old = counter.value
            counter.value = old + 1
        remaining -= 1


def count_up(counter, times, workers):
    monitor = Monitor()
    threads = tuple(
        threading.Thread(target=_add_many, args=(monitor, counter, times))
        for _ in range(workers)
    )
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
