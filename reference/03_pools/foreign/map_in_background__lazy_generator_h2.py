# exercise: map_in_background
# label: wrong
# mistake: the answers are a generator expression, which is lazy: nothing is handed to the pool before foreground() has ended, and then one item at a time. Breaks "foreground runs in the thread that called, while the processes work".
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answers = (pool.apply_async(func, (item,)) for item in items)
        front = foreground()
        results = [answer.get() for answer in answers]
    return results, front
