# exercise: map_with_deadline
# label: wrong
# mistake: catches Python's own TimeoutError as well, so a TimeoutError that func raises in time becomes None and never reaches the caller
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    pool = multiprocessing.Pool(processes)
    try:
        answer = pool.map_async(func, items)
        return answer.get(timeout=seconds)
    except (multiprocessing.TimeoutError, TimeoutError):
        # there are two of them, catch both to be safe
        return None
    finally:
        pool.terminate()
        pool.join()
