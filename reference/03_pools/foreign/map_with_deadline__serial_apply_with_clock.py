# exercise: map_with_deadline
# label: wrong
# mistake: one item after the other: get() with a limit directly behind apply_async
import multiprocessing
import time


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        end = time.monotonic() + seconds
        out = []
        for item in items:
            try:
                out.append(pool.apply_async(func, (item,)).get(max(0, end - time.monotonic())))
            except multiprocessing.TimeoutError:
                return None
        return out
