# exercise: map_in_background
# label: right
# style: class-based, a background job object that is a context manager
import contextlib
import multiprocessing


class _BackgroundMap(contextlib.AbstractContextManager):
    def __init__(self, func, items, processes):
        self.pool = multiprocessing.Pool(processes)
        try:
            self.answer = self.pool.starmap_async(
                func, [(item,) for item in items], chunksize=1
            )
        except BaseException:
            self._stop()
            raise

    def _stop(self):
        self.pool.terminate()
        self.pool.join()

    def result(self):
        return list(self.answer.get())

    def __exit__(self, *exc_info):
        self._stop()
        return None


def map_in_background(func, items, foreground, processes=2):
    with _BackgroundMap(func, items, processes) as job:
        value = foreground()
        return job.result(), value
