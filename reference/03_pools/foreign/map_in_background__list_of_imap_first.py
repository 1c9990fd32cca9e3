# exercise: map_in_background
# label: wrong
# mistake: mixed up with task 1: list() waits for every result of imap, then foreground begins: "Map ``func`` over the items in a pool, and run ``foreground()`` here meanwhile."
from multiprocessing import Pool


def map_in_background(func, items, foreground, processes=2):
    with Pool(processes) as pool:
        results = list(pool.imap(func, items))
        value = foreground()
    return results, value
