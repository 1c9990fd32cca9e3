# exercise: crunch
# label: wrong
# mistake: eight processes written down
import multiprocessing


def crunch(work, items):
    with multiprocessing.Pool(8) as pool:
        return pool.map(work, items, 1)
