# exercise: map_in_background
# label: wrong
# mistake: the two sides are swapped: foreground runs in a helper thread, and the calling thread does the map
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pool


def map_in_background(func, items, foreground, processes=2):
    # two things at once -> a thread for the foreground
    with ThreadPoolExecutor(max_workers=1) as helper:
        future = helper.submit(foreground)
        with Pool(processes) as pool:
            results = pool.map(func, items)
        return results, future.result()
