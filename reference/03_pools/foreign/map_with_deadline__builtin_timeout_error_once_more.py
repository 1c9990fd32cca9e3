# exercise: map_with_deadline
# label: wrong
# mistake: except TimeoutError means Python's own, so multiprocessing.TimeoutError leaves the function instead of None when an item is late
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        try:
            return answer.get(timeout=seconds)
        except TimeoutError:
            # too late
            return None
