# exercise: parallel_map
# label: wrong
# mistake: keeps the futures in a map keyed by the item, like computeIfAbsent: func is called only once for equal items (1 and True among them), and items that are no keys, such as lists, raise TypeError; breaks "Call func once for each item" (items: "there may be none, and equal ones").
from concurrent.futures import ProcessPoolExecutor


class _FutureMap:
    def __init__(self, executor, func):
        self._executor = executor
        self._func = func
        self._futures = {}

    def compute_if_absent(self, item):
        if item not in self._futures:
            self._futures[item] = self._executor.submit(self._func, item)

    def get(self, item):
        return self._futures[item].result()


def parallel_map(func, items, processes=4):
    with ProcessPoolExecutor(max_workers=processes) as executor:
        futures = _FutureMap(executor, func)
        for item in items:
            futures.compute_if_absent(item)
        return [futures.get(item) for item in items]
