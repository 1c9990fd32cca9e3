# exercise: parallel_map
# label: right
# style: the function is handed over once by the initializer, and then only the items
import multiprocessing

_func = None


def _init(func):
    global _func
    _func = func


def _call(item):
    return _func(item)


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes, initializer=_init, initargs=(func,)) as pool:
        return pool.map(_call, items)
