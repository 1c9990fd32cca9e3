# exercise: map_in_background
# label: wrong
# mistake: executor.map returns at once, but the end of the with block waits for all items, and ``foreground()`` is called after the block: the two never run at the same time. Breaks "run ``foreground()`` here meanwhile ... while the processes work."

from concurrent.futures import ProcessPoolExecutor


def map_in_background(func, items, foreground, processes=2):
    with ProcessPoolExecutor(max_workers=processes) as pool:
        results = pool.map(func, items)  # does not wait
    value = foreground()
    return list(results), value
