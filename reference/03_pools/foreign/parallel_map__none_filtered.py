# exercise: parallel_map
# label: wrong
# mistake: results that are None are dropped from the list
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        values = [a.get() for a in answers]
    return [v for v in values if v is not None]
