# exercise: map_with_deadline
# label: wrong
# mistake: wait(seconds) and then get(seconds): up to twice the time
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        answer.wait(timeout=seconds)
        try:
            return answer.get(timeout=seconds)
        except multiprocessing.TimeoutError:
            return None
