# exercise: map_with_deadline
# label: wrong
# mistake: AsyncResult.wait() returns None in any case, so `if answer.wait(...)` is never true: always None
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        if answer.wait(seconds):
            return answer.get()
        return None
