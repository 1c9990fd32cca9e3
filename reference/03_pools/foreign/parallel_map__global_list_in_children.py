# exercise: parallel_map
# label: wrong
# mistake: the children append to a plain list of the parent, each to its own copy; the result is empty
import multiprocessing

results = []


def _one(func, i, item):
    results.append((i, func(item)))


def parallel_map(func, items, processes=4):
    results.clear()
    with multiprocessing.Pool(processes) as pool:
        pool.starmap(_one, [(func, i, item) for i, item in enumerate(items)])
    return [value for _, value in sorted(results)]
