# exercise: map_catching
# expect: not-picklable
import multiprocessing


def map_catching(func, items, processes=2):
    def attempt(item):
        try:
            return func(item)
        except Exception as error:
            return error

    with multiprocessing.Pool(processes) as pool:
        return pool.map(attempt, items)  # <- here
