# exercise: map_in_background
# label: wrong
# mistake: pool.map waits for all results, the foreground runs only after them
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        results = pool.map(func, items)
        value = foreground()
    return results, value
