# exercise: map_with_deadline
# label: wrong
# mistake: get(timeout) stands after the block, where the pool is terminated already: always None
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
    try:
        return answer.get(timeout=seconds)
    except multiprocessing.TimeoutError:
        return None
