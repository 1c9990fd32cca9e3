# exercise: map_in_background
# label: wrong
# mistake: one background process does all items one after the other
import multiprocessing


def _all(func, items):
    return [func(item) for item in items]


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.apply_async(_all, (func, items))
        value = foreground()
        return answer.get(), value
