# exercise: map_in_background
# label: wrong
# mistake: the results are taken only if ready() right after the foreground, else an empty list
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        value = foreground()
        results = answer.get() if answer.ready() else []
        return results, value
