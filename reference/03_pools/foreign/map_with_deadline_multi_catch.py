# exercise: map_with_deadline
# label: wrong
# mistake: catches Python's TimeoutError as well, so a TimeoutError that func raises in time becomes None
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items, chunksize=1)
        try:
            return answer.get(timeout=seconds)
        except (TimeoutError, multiprocessing.TimeoutError):
            return None
