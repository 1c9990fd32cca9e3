# exercise: parallel_map
# label: wrong
# mistake: pool.apply waits for each result, so there is never more than one item at work

import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        return [pool.apply(func, (item,)) for item in items]
