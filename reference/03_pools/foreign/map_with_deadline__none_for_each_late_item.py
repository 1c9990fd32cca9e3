# exercise: map_with_deadline
# label: wrong
# mistake: mixed up with map_catching: a list with None in the place of the late item, [3, None]: ":return: the results in the order of the items, as soon as all are there, or ``None`` if one is late."
import multiprocessing
import time


def map_with_deadline(func, items, seconds, processes=2):
    end = time.monotonic() + seconds
    results = []
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        for answer in answers:
            try:
                results.append(answer.get(timeout=max(0, end - time.monotonic())))
            except multiprocessing.TimeoutError:
                results.append(None)
    return results
