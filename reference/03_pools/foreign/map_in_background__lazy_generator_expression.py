# exercise: map_in_background
# label: wrong
# mistake: the apply_async calls stand in a generator expression: nothing is started before the foreground is over
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answers = (pool.apply_async(func, (item,)) for item in items)
        value = foreground()
        return [a.get() for a in answers], value
