# exercise: crunch
# label: right
# style: minimal: a Pool that is given no number asks for the number of CPUs itself
from multiprocessing import Pool


def crunch(work, items):
    with Pool() as pool:
        return pool.map(work, items)
