# exercise: crunch
# label: right
# style: as short as it gets: a pool that is given no number asks for the CPUs itself
from multiprocessing import Pool


def crunch(work, items):
    with Pool() as pool:
        return pool.map(work, items)
