# exercise: map_with_deadline
# label: wrong
# mistake: when an item is late the list is returned all the same, with None only in the place of the late item ([A, None]), instead of None; breaks "or ``None`` if one is late"

import multiprocessing
import time


def map_with_deadline(func, items, seconds, processes=2):
    end = time.monotonic() + seconds
    res = []
    with multiprocessing.Pool(processes) as pool:
        lst = [pool.apply_async(func, (item,)) for item in items]
        for r in lst:
            left = end - time.monotonic()
            if left < 0:
                left = 0
            r.wait(left)
            if r.ready():
                res.append(r.get())
            else:
                res.append(None)
    return res
