# exercise: map_in_background
# label: wrong
# mistake: executor.map gives an iterator and not a list; so the caller gets a generator, and exceptions of func do not come out of the call

from concurrent.futures import ProcessPoolExecutor


def map_in_background(func, items, foreground, processes=2):
    with ProcessPoolExecutor(max_workers=processes) as executor:
        results = executor.map(func, items)
        value = foreground()
    return results, value
