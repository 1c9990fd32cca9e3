# exercise: parallel_map
# label: wrong
# mistake: the chunksize is len(items) // processes, which is 0 for fewer items than processes; the pool then does nothing and every result is None.
import multiprocessing


def parallel_map(func, items, processes=4):
    # every process gets the same share
    share = len(items) // processes
    with multiprocessing.Pool(processes) as pool:
        return pool.map(func, items, chunksize=share)
