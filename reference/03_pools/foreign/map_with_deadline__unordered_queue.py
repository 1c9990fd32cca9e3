# exercise: map_with_deadline
# label: wrong
# mistake: results in the order in which they arrive
import multiprocessing
import time


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        end = time.monotonic() + seconds
        it = pool.imap_unordered(func, items)
        out = []
        try:
            for _ in range(len(items)):
                out.append(it.next(timeout=max(0, end - time.monotonic())))
        except multiprocessing.TimeoutError:
            return None
        return out
