# exercise: parallel_map
# label: wrong
# mistake: chunksize=len(items): all items go to one process as one chunk
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        return pool.map(func, items, chunksize=max(1, len(items)))
