# exercise: parallel_map
# label: wrong
# mistake: imap_unordered gives the results in the order in which they end, not in the order of the items
import multiprocessing


def parallel_map(func, items, processes=4):
    """Map func over the items with a pool of processes."""
    with multiprocessing.Pool(processes=processes) as pool:
        # imap_unordered is faster than map: nobody waits for a slow one
        return list(pool.imap_unordered(func, items))
