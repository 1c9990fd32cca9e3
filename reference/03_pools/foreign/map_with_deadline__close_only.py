# exercise: map_with_deadline
# label: wrong
# mistake: close() without terminate: late work goes on behind the caller's back
import multiprocessing

_kept = []


def map_with_deadline(func, items, seconds, processes=2):
    pool = multiprocessing.Pool(processes)
    _kept.append(pool)
    answer = pool.map_async(func, items)
    pool.close()
    try:
        return answer.get(seconds)
    except multiprocessing.TimeoutError:
        return None
