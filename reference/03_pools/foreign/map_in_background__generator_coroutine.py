# exercise: map_in_background
# label: right
# style: an own context manager by a generator that yields the answer
import multiprocessing
from contextlib import contextmanager


@contextmanager
def background_map(func, items, processes):
    pool = multiprocessing.Pool(processes)
    try:
        yield pool.map_async(func, items)
    finally:
        pool.terminate()
        pool.join()


def map_in_background(func, items, foreground, processes=2):
    with background_map(func, items, processes) as answer:
        value = foreground()
        results = answer.get()
    return results, value
