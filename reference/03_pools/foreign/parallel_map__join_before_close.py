# exercise: parallel_map
# label: wrong
# mistake: join() is called before close() and raises ValueError: Pool is still running
import multiprocessing


def parallel_map(func, items, processes=4):
    pool = multiprocessing.Pool(processes)
    results = pool.map(func, items)
    pool.join()
    pool.close()
    return results
