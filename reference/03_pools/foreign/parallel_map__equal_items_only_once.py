# exercise: parallel_map
# label: wrong
# mistake: equal items are computed a single time and share the result; breaks "Call ``func`` once for each item" (and "the arguments; there may be none, and equal ones")
import multiprocessing


def unique(values):
    """The different values, in the order in which they come."""
    seen = []
    for value in values:
        if value not in seen:
            seen.append(value)
    return seen


def parallel_map(func, items, processes=4):
    different = unique(items)  # no need to do the same work twice
    with multiprocessing.Pool(processes) as pool:
        results = pool.map(func, different, chunksize=1)
    return [results[different.index(item)] for item in items]
