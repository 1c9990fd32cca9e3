# exercise: map_with_deadline
# label: wrong
# mistake: except TimeoutError is Python's own, so multiprocessing.TimeoutError leaves the call at the limit; breaks "or ``None`` if one is late"
from multiprocessing import Pool


def map_with_deadline(func, items, seconds, processes=2):
    with Pool(processes) as pool:
        answer = pool.map_async(func, items)
        try:
            return answer.get(timeout=seconds)
        except TimeoutError:
            return None
