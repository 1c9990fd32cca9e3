# exercise: parallel_map
# style: close_and_join
import multiprocessing


def parallel_map(func, items, processes=4):
    pool = multiprocessing.Pool(processes=processes)
    try:
        results = pool.map(func, items)
    finally:
        pool.close()
        pool.join()
    return results
