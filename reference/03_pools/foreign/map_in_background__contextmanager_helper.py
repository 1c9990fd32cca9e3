# exercise: map_in_background
# label: right
# style: a generator context manager starts the map and cleans up, the function itself is three lines

import multiprocessing
from contextlib import contextmanager


@contextmanager
def _mapping(func, items, processes):
    """Give an answer object; the pool lives as long as the block."""
    pool = multiprocessing.Pool(processes)
    try:
        yield pool.map_async(func, items, chunksize=1)
    finally:
        pool.terminate()
        pool.join()


def map_in_background(func, items, foreground, processes=2):
    with _mapping(func, items, processes) as answer:
        value = foreground()
        results = answer.get()
    return results, value
