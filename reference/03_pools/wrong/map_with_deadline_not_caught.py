# exercise: map_with_deadline
# expect: timeout-not-caught
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        return pool.map_async(func, items).get(timeout=seconds)  # <- here
