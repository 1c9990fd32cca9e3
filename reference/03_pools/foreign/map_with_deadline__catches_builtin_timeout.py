# exercise: map_with_deadline
# label: wrong
# mistake: catches Python's own TimeoutError, but get() raises multiprocessing.TimeoutError, which goes through

from multiprocessing import Pool


def map_with_deadline(func, items, seconds, processes=2):
    with Pool(processes) as pool:
        answer = pool.map_async(func, items)
        try:
            return answer.get(timeout=seconds)
        except TimeoutError:
            return None
