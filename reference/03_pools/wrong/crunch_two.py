# exercise: crunch
# expect: too-few-processes
import multiprocessing


def crunch(work, items):
    with multiprocessing.Pool(2) as pool:  # <- here
        return pool.map(work, items)
