# exercise: map_with_deadline
# label: wrong
# mistake: the clock is looked at between the items only, each get() itself waits without a limit
import multiprocessing
import time


def map_with_deadline(func, items, seconds, processes=2):
    end = time.monotonic() + seconds
    results = []
    with multiprocessing.Pool(processes) as pool:
        for answer in [pool.apply_async(func, (i,)) for i in items]:
            if time.monotonic() > end:
                return None
            results.append(answer.get())
    return results
