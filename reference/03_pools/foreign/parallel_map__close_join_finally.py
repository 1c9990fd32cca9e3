# exercise: parallel_map
# label: right
# style: old-fashioned close and join in finally, chunksize 1
from multiprocessing import Pool


def parallel_map(func, items, processes=4):
    pool = Pool(processes=processes)
    try:
        results = pool.map(func, items, chunksize=1)
    finally:
        pool.close()
        pool.join()
    return results
