# exercise: map_with_deadline
# label: wrong
# mistake: only the last item's answer is waited for with a limit, the others without
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    if not items:
        return []
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (i,)) for i in items]
        try:
            answers[-1].get(timeout=seconds)
        except multiprocessing.TimeoutError:
            return None
        return [a.get() for a in answers]
