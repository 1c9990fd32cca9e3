# exercise: map_in_background
# label: wrong
# mistake: the foreground runs in a helper thread, and not in the thread that called
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pool


def map_in_background(func, items, foreground, processes=2):
    with ThreadPoolExecutor(max_workers=1) as helper, Pool(processes) as pool:
        # two things at the same time: the foreground in its own thread ...
        side = helper.submit(foreground)
        # ... and the pool here
        results = pool.map(func, items)
        return results, side.result()
