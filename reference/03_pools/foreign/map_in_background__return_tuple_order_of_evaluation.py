# exercise: map_in_background
# label: wrong
# mistake: `return answer.get(), foreground()` evaluates get() first, so the foreground runs too late
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        return answer.get(), foreground()
