# exercise: map_with_deadline
# label: wrong
# mistake: the time is divided by the number of items, each gets a share only
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    if not items:
        return []
    share = seconds / len(items)
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        try:
            return [a.get(share) for a in answers]
        except multiprocessing.TimeoutError:
            return None
