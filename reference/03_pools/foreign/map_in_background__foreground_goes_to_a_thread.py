# exercise: map_in_background
# label: wrong
# mistake: "foreground runs in the thread that called": the foreground is given to a helper thread and the caller itself stands in map
import multiprocessing
from concurrent.futures import ThreadPoolExecutor


def map_in_background(func, items, foreground, processes=2):
    """Run both at the same time."""
    with multiprocessing.Pool(processes) as pool, ThreadPoolExecutor(1) as helper:
        # Step 1: start the foreground task
        foreground_future = helper.submit(foreground)
        # Step 2: meanwhile process all the items
        results = pool.map(func, items)
        # Step 3: combine
        return results, foreground_future.result()
