"""A task of a pool with one worker waits for another task of the same pool."""

from concurrent.futures import ThreadPoolExecutor


def outer(pool):
    return pool.submit(int).result()  # <- here


with ThreadPoolExecutor(max_workers=1) as pool:
    pool.submit(outer, pool).result()  # <- here
