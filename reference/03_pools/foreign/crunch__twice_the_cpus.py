# exercise: crunch
# label: wrong
# mistake: twice as many processes as CPUs
import multiprocessing


def crunch(work, items):
    with multiprocessing.Pool(multiprocessing.cpu_count() * 2) as pool:
        return pool.map(work, items, 1)
