# exercise: parallel_map
# label: wrong
# mistake: "No process of the pool is alive when the call is over, however it ends": if func raises, close() and join() are never reached
import multiprocessing


def parallel_map(func, items, processes=4):
    pool = multiprocessing.Pool(processes)
    results = pool.map(func, items)
    pool.close()
    pool.join()
    return results
