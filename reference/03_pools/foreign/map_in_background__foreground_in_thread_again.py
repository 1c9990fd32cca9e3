# exercise: map_in_background
# label: wrong
# mistake: the foreground is given to a thread while the caller maps, so it does not run in the thread that called

from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pool


def map_in_background(func, items, foreground, processes=2):
    with Pool(processes) as pool, ThreadPoolExecutor(1) as helper:
        future = helper.submit(foreground)
        results = pool.map(func, items)
        return results, future.result()
