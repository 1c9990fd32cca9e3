# exercise: map_with_deadline
# style: imap_next_with_a_limit
import multiprocessing
import time


def map_with_deadline(func, items, seconds, processes=2):
    until = time.time() + seconds
    with multiprocessing.Pool(processes) as pool:
        coming = pool.imap(func, items)
        results = []
        while len(results) < len(items):
            try:
                results.append(coming.next(timeout=max(0.0, until - time.time())))
            except multiprocessing.TimeoutError:
                return None
        return results
