# exercise: map_with_deadline
# label: wrong
# mistake: "raises: what func raises in time": a TimeoutError that func raises is taken for the end of the time, None is returned
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        try:
            return answer.get(timeout=seconds)
        except (TimeoutError, multiprocessing.TimeoutError):
            return None
