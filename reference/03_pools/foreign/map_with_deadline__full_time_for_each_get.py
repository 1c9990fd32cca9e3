# exercise: map_with_deadline
# label: wrong
# mistake: every get() may wait for all the seconds again, so items that end one after the other make the call last longer than the time for all items together
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, args=(item,)) for item in items]
        results = []
        for answer in answers:
            try:
                results.append(answer.get(timeout=seconds))
            except multiprocessing.TimeoutError:
                return None
        return results
