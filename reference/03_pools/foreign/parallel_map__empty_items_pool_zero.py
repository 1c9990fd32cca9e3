# exercise: parallel_map
# label: wrong
# mistake: Pool(min(processes, len(items))) is Pool(0) for no items and raises ValueError
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(min(processes, len(items))) as pool:
        return pool.map(func, items)
