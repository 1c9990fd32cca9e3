# exercise: map_with_deadline
# style: polls_against_the_clock
import time
from multiprocessing import Pool


def map_with_deadline(func, items, seconds, processes=2):
    end = time.monotonic() + seconds
    with Pool(processes) as pool:
        handles = [pool.apply_async(func, (item,)) for item in items]
        while not all(handle.ready() for handle in handles):
            if time.monotonic() > end:
                return None
            time.sleep(0.01)
        return [handle.get() for handle in handles]
