# exercise: map_catching
# label: wrong
# mistake: tries a plain map of all items first, and if that fails does all of them again one by one, so every item runs twice as soon as one fails; breaks "Each item is tried once".
import multiprocessing


class _CatchingMapper:
    def __init__(self, pool, func):
        self._pool = pool
        self._func = func

    def map(self, items):
        try:
            return self._pool.map(self._func, items, chunksize=1)
        except Exception:
            return self._map_one_by_one(items)

    def _map_one_by_one(self, items):
        answers = [self._pool.apply_async(self._func, (item,)) for item in items]
        results = []
        for answer in answers:
            try:
                results.append(answer.get())
            except Exception as error:
                results.append(error)
        return results


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        return _CatchingMapper(pool, func).map(items)
