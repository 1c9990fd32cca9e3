# exercise: map_in_background
# label: right
# style: a one-thread executor runs a function with the whole pool in it
import multiprocessing
from concurrent.futures import ThreadPoolExecutor


def _whole_map(func, items, processes):
    with multiprocessing.Pool(processes) as pool:
        return pool.map(func, items)


def map_in_background(func, items, foreground, processes=2):
    with ThreadPoolExecutor(1) as side:
        future = side.submit(_whole_map, func, items, processes)
        value = foreground()
        return future.result(), value
