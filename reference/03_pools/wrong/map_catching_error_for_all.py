# exercise: map_catching
# expect: one-try-for-all
import multiprocessing


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        try:
            results = pool.map(func, items)
        except Exception as error:
            results = [error] * len(items)
    return results
