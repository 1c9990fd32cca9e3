# exercise: parallel_map
# expect: pool-left
import multiprocessing


def parallel_map(func, items, processes=4):
    pool = multiprocessing.Pool(processes)  # <- here
    try:
        return pool.map(func, items)
    finally:
        pool.close()
