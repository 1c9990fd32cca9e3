# exercise: parallel_map
# expect: pool-sized-by-the-data
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(min(processes, len(items))) as pool:  # <- here
        return pool.map(func, items)
