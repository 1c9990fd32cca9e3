# exercise: map_in_background
# label: wrong
# mistake: the built-in map is lazy, so the items are submitted only after the foreground has ended (and then one after the other).
from concurrent.futures import ProcessPoolExecutor
from functools import partial


def map_in_background(func, items, foreground, processes=2):
    with ProcessPoolExecutor(max_workers=processes) as executor:
        futures = map(partial(executor.submit, func), items)
        value = foreground()
        return [future.result() for future in futures], value
