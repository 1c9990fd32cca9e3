# exercise: map_with_deadline
# label: wrong
# mistake: except TimeoutError catches Python's own class, so multiprocessing.TimeoutError comes out when an item is late, instead of None
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        try:
            return answer.get(timeout=seconds)
        except TimeoutError:
            return None
