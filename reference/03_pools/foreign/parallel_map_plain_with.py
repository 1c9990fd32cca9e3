# exercise: parallel_map
# label: right
# style: plain beginner style, a with block and pool.map
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        results = pool.map(func, items, chunksize=1)
    return results
