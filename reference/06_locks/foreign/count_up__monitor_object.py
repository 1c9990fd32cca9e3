# exercise: count_up
# label: right
import threading


class _Tally:
    """A monitor around a counter: the whole increment is synchronized."""

    def __init__(self, counter):
        self._counter = counter
        self._monitor = threading.Condition()

    def increment(self):
        with self._monitor:
            self._counter.value += 1


class _TallyThread(threading.Thread):
    def __init__(self, tally, times):
        super().__init__()
        self._tally = tally
        self._times = times

    def run(self):
        for _ in range(self._times):
            self._tally.increment()


def count_up(counter, times, workers):
    tally = _Tally(counter)
    crew = [_TallyThread(tally, times) for _ in range(workers)]
    for worker in crew:
        worker.start()
    for worker in crew:
        worker.join()
