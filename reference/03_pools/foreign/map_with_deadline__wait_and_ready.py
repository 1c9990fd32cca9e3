# exercise: map_with_deadline
# label: right

import multiprocessing


def attempt(func, item):
    try:
        return True, func(item)
    except BaseException as e:
        return False, e


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        pairs = [(func, item) for item in items]
        r = pool.starmap_async(attempt, pairs, 1)
        r.wait(seconds)
        if not r.ready():
            return None
        answers = r.get()
    res = []
    for ok, x in answers:
        if not ok:
            raise x
        res.append(x)
    return res
