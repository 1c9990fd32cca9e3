# exercise: parallel_map
# label: right
# style: Manager list for the results, starmap with the index, manager shut down by with
import multiprocessing


def _fill(func, shared, i, item):
    shared[i] = func(item)


def parallel_map(func, items, processes=4):
    with multiprocessing.Manager() as manager:
        shared = manager.list([None] * len(items))
        with multiprocessing.Pool(processes) as pool:
            pool.starmap(_fill, [(func, shared, i, item) for i, item in enumerate(items)], chunksize=1)
        return list(shared)
