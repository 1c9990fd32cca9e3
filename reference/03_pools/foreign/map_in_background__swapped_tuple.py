# exercise: map_in_background
# label: wrong
# mistake: the tuple is in the wrong order: value first
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        value = foreground()
        return value, answer.get()
