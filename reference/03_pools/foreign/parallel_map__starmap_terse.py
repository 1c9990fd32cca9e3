# exercise: parallel_map
# label: right
# style: terse; zip makes one-tuples for starmap, the with block ends the pool

from multiprocessing import Pool


def parallel_map(func, items, processes=4):
    with Pool(processes) as pool:
        return pool.starmap(func, zip(items), chunksize=1)
