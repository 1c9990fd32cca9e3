# exercise: crunch
# style: default_pool
from multiprocessing import Pool


def crunch(work, items):
    with Pool() as pool:
        return pool.map(work, items)
