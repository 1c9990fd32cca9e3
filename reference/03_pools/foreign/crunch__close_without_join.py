# exercise: crunch
# label: wrong
# mistake: close() alone, the processes may be alive on return
import multiprocessing


def crunch(work, items):
    pool = multiprocessing.Pool()
    try:
        return pool.map(work, items, 1)
    finally:
        pool.close()
