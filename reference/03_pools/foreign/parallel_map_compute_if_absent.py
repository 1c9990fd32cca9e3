# exercise: parallel_map
# label: wrong
# mistake: futures are kept in a dict keyed by item, so equal items are computed only once
import multiprocessing


def parallel_map(func, items, processes=4):
    futures = {}
    with multiprocessing.Pool(processes) as pool:
        for item in items:
            if item not in futures:
                futures[item] = pool.apply_async(func, (item,))
        return [futures[item].get() for item in items]
