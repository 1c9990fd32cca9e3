# exercise: map_catching
# expect: one-try-for-all
import multiprocessing


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        try:
            return pool.map(func, items)
        except Exception as error:
            return [error]
