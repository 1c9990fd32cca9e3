# exercise: map_in_background
# label: wrong
# mistake: the built-in map() with pool.apply: lazy, so nothing runs during the foreground, and serial afterwards
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        results = map(lambda item: pool.apply(func, (item,)), items)
        value = foreground()
        return list(results), value
