# exercise: parallel_map
# label: wrong
# mistake: close() and join() are not in a finally: when func raises, map raises and the pool's processes are left behind
from multiprocessing import Pool


def parallel_map(func, items, processes=4):
    pool = Pool(processes)
    results = pool.map(func, items)
    pool.close()
    pool.join()
    return results
