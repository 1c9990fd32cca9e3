# exercise: map_in_background
# label: wrong
# mistake: pool.map returns only when all is done, foreground comes after the work: "``foreground`` runs in the thread that called, while the processes work."

import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        results = pool.map(func, items)
        value = foreground()
    return results, value
