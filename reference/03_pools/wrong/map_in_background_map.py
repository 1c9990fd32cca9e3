# exercise: map_in_background
# expect: map-before-the-foreground
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        results = pool.map(func, items)  # <- here
        value = foreground()
    return results, value
