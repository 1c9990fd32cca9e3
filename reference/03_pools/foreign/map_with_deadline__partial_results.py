# exercise: map_with_deadline
# label: wrong
# mistake: returns the results that are there when time is up, not None
import multiprocessing
import time


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        end = time.monotonic() + seconds
        answers = [pool.apply_async(func, (i,)) for i in items]
        results = []
        for a in answers:
            try:
                results.append(a.get(max(0, end - time.monotonic())))
            except multiprocessing.TimeoutError:
                pass
        return results
