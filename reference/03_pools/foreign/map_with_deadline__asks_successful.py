# exercise: map_with_deadline
# label: wrong
# mistake: successful() raises ValueError if the result is not ready, and is False if func raised: a late item gives "ValueError: ... not ready" instead of None, and what func raises in time is lost and gives None; breaks "or `None` if one is late" and ":raises: what `func` raises in time".
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    context = multiprocessing.get_context()
    with context.Pool(processes=processes) as pool:
        answer = pool.map_async(func, items)
        answer.wait(timeout=seconds)
        return answer.get() if answer.successful() else None
