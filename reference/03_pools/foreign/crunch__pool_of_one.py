# exercise: crunch
# label: wrong
# mistake: Pool(1)
import multiprocessing


def crunch(work, items):
    with multiprocessing.Pool(1) as pool:
        return pool.map(work, items)
