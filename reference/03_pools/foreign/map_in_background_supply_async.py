# exercise: map_in_background
# label: wrong
# mistake: foreground is submitted to a thread pool too, so it does not run in the thread that called
import multiprocessing
from concurrent.futures import ThreadPoolExecutor


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items, chunksize=1)
        with ThreadPoolExecutor(max_workers=1) as executor:
            other = executor.submit(foreground)
            results = answer.get()
            return results, other.result()
