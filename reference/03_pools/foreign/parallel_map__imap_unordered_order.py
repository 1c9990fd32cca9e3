# exercise: parallel_map
# label: wrong
# mistake: imap_unordered gives the results in the order of completion
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        return list(pool.imap_unordered(func, items))
