# exercise: map_with_deadline
# expect: waits-for-the-late
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    pool = multiprocessing.Pool(processes)
    answer = pool.map_async(func, items)
    try:
        return answer.get(seconds)
    except multiprocessing.TimeoutError:
        return None
    finally:
        pool.close()
        pool.join()  # <- here
