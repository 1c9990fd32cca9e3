# exercise: map_with_deadline
# expect: results-not-awaited
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        return answer.get(seconds) if answer.ready() else None  # <- here
