# exercise: parallel_map
# label: wrong
# mistake: close and join are skipped when func raises, so the processes are left behind
import multiprocessing


def parallel_map(func, items, processes=4):
    pool = multiprocessing.Pool(processes=processes)
    results = pool.map(func, items, chunksize=1)
    pool.close()
    pool.join()
    return results
