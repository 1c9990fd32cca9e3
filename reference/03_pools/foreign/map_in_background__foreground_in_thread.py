# exercise: map_in_background
# label: wrong
# mistake: the foreground runs in a new thread, the caller waits for the map
import multiprocessing
from concurrent.futures import ThreadPoolExecutor


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool, ThreadPoolExecutor(1) as side:
        front = side.submit(foreground)
        results = pool.map(func, items)
        return results, front.result()
