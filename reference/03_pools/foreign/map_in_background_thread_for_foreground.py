# exercise: map_in_background
# label: wrong
# mistake: the foreground runs in another thread, and the caller's thread is busy with pool.map
import multiprocessing
from concurrent.futures import ThreadPoolExecutor


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        with ThreadPoolExecutor(max_workers=1) as executor:
            side = executor.submit(foreground)
            results = pool.map(func, items, chunksize=1)
            value = side.result()
    return results, value
