# exercise: parallel_map
# expect: pool-out-of-order
import multiprocessing


def parallel_map(func, items, processes=4):
    pool = multiprocessing.Pool(processes)
    results = pool.map(func, items)
    pool.join()  # <- here
    pool.close()
    return results
