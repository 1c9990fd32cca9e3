# exercise: parallel_map
# expect: completion-order
from multiprocessing import Pool


def parallel_map(func, items, processes=4):
    with Pool(processes) as pool:
        return list(pool.imap_unordered(func, items))
