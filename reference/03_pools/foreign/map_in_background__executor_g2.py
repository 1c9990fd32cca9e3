# exercise: map_in_background
# label: right
from concurrent.futures import Future, ProcessPoolExecutor


def map_in_background(func, items, foreground, processes=2):
    with ProcessPoolExecutor(processes) as pool:
        futures = [pool.submit(func, item) for item in items]
        value = foreground()
        return [*map(Future.result, futures)], value
