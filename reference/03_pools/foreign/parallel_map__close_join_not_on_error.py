# exercise: parallel_map
# label: wrong
# mistake: close and join are skipped when map raises, the processes stay
import multiprocessing

POOLS = []


def parallel_map(func, items, processes=4):
    pool = multiprocessing.Pool(processes)
    POOLS.append(pool)
    results = pool.map(func, items)
    pool.close()
    pool.join()
    return results
