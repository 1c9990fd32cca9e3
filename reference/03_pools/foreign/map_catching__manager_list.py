# exercise: map_catching
# label: right
# style: results and exceptions are written to a Manager list
import multiprocessing


def _store(func, shared, i, item):
    try:
        shared[i] = func(item)
    except Exception as e:
        shared[i] = e


def map_catching(func, items, processes=2):
    with multiprocessing.Manager() as manager:
        shared = manager.list([None] * len(items))
        with multiprocessing.Pool(processes) as pool:
            pool.starmap(_store, [(func, shared, i, item) for i, item in enumerate(items)], 1)
        return shared[:]
