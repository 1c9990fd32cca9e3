# exercise: count_up_in_processes
# label: right
import multiprocessing


class _Incrementer(multiprocessing.Process):
    """Adds one, again and again, each time through a turnstile for one."""

    def __init__(self, turnstile, counter, times):
        super().__init__()
        self._turnstile = turnstile
        self._counter = counter
        self._times = times

    def run(self):
        for _ in range(self._times):
            self._turnstile.acquire()
            try:
                self._counter.value += 1
            finally:
                self._turnstile.release()


def count_up_in_processes(counter, times, workers):
    turnstile = multiprocessing.BoundedSemaphore(1)
    crew = [_Incrementer(turnstile, counter, times) for _ in range(workers)]
    for worker in crew:
        worker.start()
    for worker in crew:
        worker.join()
