# exercise: parallel_map
# label: right
# style: a fresh process for each item: maxtasksperchild=1
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes, maxtasksperchild=1) as pool:
        return pool.map(func, items, chunksize=1)
