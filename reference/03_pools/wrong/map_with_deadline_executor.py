# exercise: map_with_deadline
# expect: waits-for-the-late
# luck: which item has begun when the time is up
from concurrent.futures import ProcessPoolExecutor, wait


def map_with_deadline(func, items, seconds, processes=2):
    with ProcessPoolExecutor(processes) as executor:  # <- here
        futures = [executor.submit(func, item) for item in items]
        if wait(futures, timeout=seconds).not_done:
            return None
        return [future.result() for future in futures]
