# exercise: map_with_deadline
# expect: limit-per-item
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        found = pool.imap(func, items)
        try:
            return [found.next(timeout=seconds) for _ in items]  # <- here
        except multiprocessing.TimeoutError:
            return None
