# exercise: crunch
# label: wrong
# mistake: the AsyncResult of map_async comes back, not the list
import multiprocessing


def crunch(work, items):
    pool = multiprocessing.Pool()
    try:
        return pool.map_async(work, items)
    finally:
        pool.close()
        pool.join()
