# exercise: map_with_deadline
# label: wrong
# mistake: next(timeout=seconds) on imap: the time starts anew with each item
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        it = pool.imap(func, items)
        results = []
        try:
            for _ in items:
                results.append(it.next(seconds))
        except multiprocessing.TimeoutError:
            return None
        return results
