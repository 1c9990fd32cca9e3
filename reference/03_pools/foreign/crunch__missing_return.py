# exercise: crunch
# label: wrong
# mistake: no return in front of pool.map
import multiprocessing


def crunch(work, items):
    with multiprocessing.Pool() as pool:
        pool.map(work, items)
