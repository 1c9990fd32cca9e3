# exercise: map_in_background
# label: right
# style: Executor.map submits at once; only the iterator is lazy
from concurrent.futures import ProcessPoolExecutor


def map_in_background(func, items, foreground, processes=2):
    with ProcessPoolExecutor(max_workers=processes) as executor:
        results = executor.map(func, items)  # submits everything right now
        value = foreground()
        return list(results), value
