# exercise: map_in_background
# label: wrong
# mistake: "foreground runs in the thread that called": here the caller maps, and foreground runs in another thread
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pool


def map_in_background(func, items, foreground, processes=2):
    with Pool(processes) as pool, ThreadPoolExecutor(1) as side:
        beside = side.submit(foreground)
        results = pool.map(func, items)
        return results, beside.result()
