# exercise: map_with_deadline
# expect: waits-for-the-late
# luck: which item has begun when the time is up
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        return pool.map(func, items)  # <- here
