# exercise: map_with_deadline
# label: wrong
# mistake: each get() may wait the full seconds again: the limit is one for each item
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        try:
            return [a.get(timeout=seconds) for a in answers]
        except multiprocessing.TimeoutError:
            return None
