# exercise: map_catching
# label: wrong
# mistake: `result or error` drops results that are false: where func returned 0, False, "" or [], the entry is None
from multiprocessing import Pool


def safe_call(func, item):
    # returns a pair: (result, error), one of the two is None
    try:
        return func(item), None
    except Exception as error:
        return None, error


def map_catching(func, items, processes=2):
    with Pool(processes) as pool:
        pairs = pool.starmap(safe_call, [(func, item) for item in items])
    return [result or error for result, error in pairs]
