# exercise: parallel_map
# label: wrong
# mistake: the chunk size is len(items) // processes, which is 0 when there are fewer items than processes: Pool.map then calls func for none of them and returns a list of None: breaks "Call func once for each item" and "return all the results"
from multiprocessing import Pool


def parallel_map(func, items, processes=4):
    chunksize = len(items) // processes  # share the items out evenly
    with Pool(processes) as pool:
        return pool.map(func, items, chunksize)
