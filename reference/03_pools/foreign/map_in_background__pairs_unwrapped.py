# exercise: map_in_background
# label: right

from multiprocessing import Pool


def attempt(func, item):
    try:
        return True, func(item)
    except BaseException as e:
        return False, e


def map_in_background(func, items, foreground, processes=2):
    with Pool(processes) as pool:
        pairs = [(func, item) for item in items]
        r = pool.starmap_async(attempt, pairs, 1)
        value = foreground()
        answers = r.get()
    res = []
    for ok, x in answers:
        if not ok:
            raise x
        res.append(x)
    return res, value
