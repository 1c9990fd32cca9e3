# exercise: map_catching
# label: right
# style: a callable class, picklable, catches in the worker
import multiprocessing


class Catching:
    def __init__(self, func):
        self.func = func

    def __call__(self, item):
        try:
            result = self.func(item)
        except BaseException as exception:
            result = exception
        return result


def map_catching(func, items, processes=2):
    pool = multiprocessing.Pool(processes)
    try:
        return pool.map(Catching(func), items, chunksize=1)
    finally:
        pool.close()
        pool.join()
