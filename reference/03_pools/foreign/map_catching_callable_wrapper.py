# exercise: map_catching
# label: right
# style: class-based: a picklable callable catches in the worker, a plain map does the rest
import multiprocessing


class _Catching:
    def __init__(self, func):
        self.func = func

    def __call__(self, item):
        try:
            return self.func(item)
        except Exception as error:
            return error


def map_catching(func, items, processes=2):
    pool = multiprocessing.Pool(processes)
    try:
        entries = pool.map(_Catching(func), items, chunksize=1)
        pool.close()
        return entries
    finally:
        pool.terminate()
        pool.join()
