# exercise: parallel_map
# expect: chunk-too-large
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        return pool.map(func, items, chunksize=max(1, len(items)))  # <- here
