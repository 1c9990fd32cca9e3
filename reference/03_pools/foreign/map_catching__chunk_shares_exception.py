# exercise: map_catching
# label: wrong
# mistake: the try in the worker stands around a whole part of the items, one failure is entered for all of the part
import multiprocessing


def _part(job):
    func, part = job
    try:
        return [func(item) for item in part]
    except Exception as e:
        return [e] * len(part)


def map_catching(func, items, processes=2):
    parts = [items[k::processes] for k in range(processes)]
    results = [None] * len(items)
    with multiprocessing.Pool(processes) as pool:
        for k, entries in enumerate(pool.map(_part, [(func, p) for p in parts], 1)):
            results[k::processes] = entries
    return results
