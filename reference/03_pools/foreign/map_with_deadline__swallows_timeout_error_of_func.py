# exercise: map_with_deadline
# label: wrong
# mistake: both kinds of TimeoutError become None, also the one that func raised in time; breaks "what `func` raises in time, even a `TimeoutError`, reaches the caller"
import contextlib
import multiprocessing

TIMEOUTS = (TimeoutError, multiprocessing.TimeoutError)


class DeadlinePool(contextlib.ExitStack):
    def __init__(self, processes):
        super().__init__()
        self._pool = self.enter_context(multiprocessing.Pool(processes))

    def gather(self, func, items, seconds):
        answer = self._pool.map_async(func, items, chunksize=1)
        try:
            return answer.get(timeout=seconds)
        except TIMEOUTS:
            return None


def map_with_deadline(func, items, seconds, processes=2):
    with DeadlinePool(processes) as pool:
        return pool.gather(func, items, seconds)
