# exercise: parallel_map
# label: wrong
# mistake: the join is not reached when func raises: close() alone
import multiprocessing
from contextlib import closing


def parallel_map(func, items, processes=4):
    context = multiprocessing.get_context("forkserver")
    with closing(context.Pool(processes)) as pool:
        res = pool.map_async(func, items).get()
    pool.join()
    return res
