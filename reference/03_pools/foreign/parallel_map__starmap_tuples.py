# exercise: parallel_map
# label: right
# style: starmap with one-tuples
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        return pool.starmap(func, [(x,) for x in items])
