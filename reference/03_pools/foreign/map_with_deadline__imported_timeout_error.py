# exercise: map_with_deadline
# label: right
# style: terse; the name TimeoutError is imported from multiprocessing, so it is not the builtin
from multiprocessing import Pool, TimeoutError


def map_with_deadline(func, items, seconds, processes=2):
    with Pool(processes) as pool:
        try:
            return pool.map_async(func, items).get(seconds)
        except TimeoutError:
            return None
