# exercise: map_with_deadline
# label: wrong
# mistake: catches Python's own TimeoutError as well "to be safe", so a TimeoutError that func raises in time becomes None instead of reaching the caller.
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        try:
            return answer.get(timeout=seconds)
        except (TimeoutError, multiprocessing.TimeoutError):
            return None
