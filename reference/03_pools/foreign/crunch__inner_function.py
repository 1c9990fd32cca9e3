# exercise: crunch
# label: wrong
# mistake: the stripe function is defined inside and cannot be pickled
import multiprocessing


def crunch(work, items):
    def timed(item):
        return work(item)

    with multiprocessing.Pool() as pool:
        return pool.map(timed, items)
