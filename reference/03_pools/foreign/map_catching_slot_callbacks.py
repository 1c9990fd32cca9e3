# exercise: map_catching
# label: right
# style: class-based, callback and error_callback both fill the slot of the item
import functools
import multiprocessing


class _ResultTable:
    def __init__(self, size):
        self._rows = [None] * size

    def writer(self, index):
        return functools.partial(self._rows.__setitem__, index)

    def rows(self):
        return list(self._rows)


def map_catching(func, items, processes=2):
    table = _ResultTable(len(items))
    pool = multiprocessing.Pool(processes=processes)
    try:
        for index, item in enumerate(items):
            write = table.writer(index)
            pool.apply_async(
                func, args=(item,), callback=write, error_callback=write
            )
        pool.close()
        pool.join()
    finally:
        pool.terminate()
        pool.join()
    return table.rows()
