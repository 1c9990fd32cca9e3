# exercise: map_catching
# label: right

from multiprocessing import Pool


def attempt(func, item):
    try:
        return func(item)
    except BaseException as e:
        return e


def map_catching(func, items, processes=2):
    lst = []
    for item in items:
        lst.append((func, item))
    with Pool(processes) as pool:
        return pool.starmap(attempt, lst, 1)
