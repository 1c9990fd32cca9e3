# exercise: map_in_background
# label: wrong
# mistake: the foreground runs before the map is started
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        value = foreground()
        return pool.map(func, items), value
