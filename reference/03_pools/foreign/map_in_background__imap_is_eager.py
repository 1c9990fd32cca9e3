# exercise: map_in_background
# label: right

import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        results = pool.imap(func, items)  # a thread of the pool hands them out
        value = foreground()
        return list(results), value
