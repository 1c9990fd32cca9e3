# exercise: parallel_map
# label: wrong
# mistake: equal items are computed only once, so func is not called once for each item
import multiprocessing


def parallel_map(func, items, processes=4):
    unique = []
    for item in items:
        if item not in unique:
            unique.append(item)
    with multiprocessing.Pool(processes) as pool:
        values = pool.map(func, unique, chunksize=1)
    return [values[unique.index(item)] for item in items]
