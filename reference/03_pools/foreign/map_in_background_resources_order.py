# exercise: map_in_background
# label: wrong
# mistake: the pool is the inner resource and ends first, so when foreground raises the helper thread waits forever in pool.map
import multiprocessing
from concurrent.futures import ThreadPoolExecutor


def map_in_background(func, items, foreground, processes=2):
    with ThreadPoolExecutor(max_workers=1) as background:
        with multiprocessing.Pool(processes) as pool:
            future = background.submit(pool.map, func, items, 1)
            value = foreground()
            return future.result(), value
