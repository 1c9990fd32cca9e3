# exercise: parallel_map
# label: right
# style: ExitStack with join and close as callbacks, in the reverse order
import multiprocessing
from contextlib import ExitStack


def parallel_map(func, items, processes=4):
    with ExitStack() as stack:
        pool = multiprocessing.Pool(processes)
        stack.callback(pool.join)
        stack.callback(pool.close)
        return pool.map(func, items)
