# exercise: parallel_map
# label: wrong
# mistake: the results are sorted by value in place of the item's place
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        return sorted(pool.imap_unordered(func, items))
