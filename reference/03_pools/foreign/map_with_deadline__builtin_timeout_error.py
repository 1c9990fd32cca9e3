# exercise: map_with_deadline
# label: wrong
# mistake: "or None if one is late": except TimeoutError is Python's own class; the TimeoutError of multiprocessing goes through to the caller (and a TimeoutError of func is turned into None)
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        try:
            return answer.get(timeout=seconds)
        except TimeoutError:
            # time is up, __exit__ terminates the pool
            return None
