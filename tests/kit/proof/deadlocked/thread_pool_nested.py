"""The same with multiprocessing's pool of threads."""

from multiprocessing.pool import ThreadPool

pool = ThreadPool(1)


def outer():
    return pool.apply(int)  # <- here


pool.apply(outer)  # <- here
