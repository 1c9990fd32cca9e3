# exercise: map_in_background
# label: right
# style: somebody who defends against everything: a helper class as context manager, checks, close or terminate and always join
import multiprocessing


class BackgroundMap:
    """A map that runs in processes for as long as the with block lasts."""

    def __init__(self, func, items, processes):
        if not callable(func):
            raise TypeError("func must be callable")
        if processes < 1:
            raise ValueError("at least one process is needed")
        self._func = func
        self._items = items
        self._processes = processes
        self._pool = None
        self._answer = None

    def __enter__(self):
        self._pool = multiprocessing.Pool(self._processes)
        try:
            self._answer = self._pool.map_async(self._func, self._items)
        except BaseException:
            self._end(at_once=True)
            raise
        return self

    def __exit__(self, kind, error, traceback):
        self._end(at_once=kind is not None)
        return False  # never swallow anything

    def _end(self, at_once):
        if at_once:
            self._pool.terminate()
        else:
            self._pool.close()
        self._pool.join()

    def results(self):
        if self._answer is None:
            raise RuntimeError("the map has not been started")
        return self._answer.get()


def map_in_background(func, items, foreground, processes=2):
    if not callable(foreground):
        raise TypeError("foreground must be callable")
    with BackgroundMap(func, items, processes) as background:
        value = foreground()
        results = background.results()
    return results, value
