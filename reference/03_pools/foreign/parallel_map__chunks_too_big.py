# exercise: parallel_map
# label: wrong
# mistake: chunksize = len // processes + 1: with as many items as processes only half of them work
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        chunk = len(items) // processes + 1
        return pool.map(func, items, chunk)
