# exercise: map_with_deadline
# label: right
# style: map_async and get(timeout=...) inside the block
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        try:
            return answer.get(timeout=seconds)
        except multiprocessing.TimeoutError:
            return None
