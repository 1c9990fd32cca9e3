# exercise: map_in_background
# label: wrong
# mistake: the roles are swapped: foreground runs in a thread of its own and the caller waits in map, but it must run in the thread that called.
import multiprocessing
from concurrent.futures import ThreadPoolExecutor


def map_in_background(func, items, foreground, processes=2):
    with (
        ThreadPoolExecutor(max_workers=1) as side,
        multiprocessing.Pool(processes) as pool,
    ):
        front = side.submit(foreground)
        results = pool.map(func, items)
        return results, front.result()
