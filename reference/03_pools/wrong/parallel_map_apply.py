# exercise: parallel_map
# expect: apply-waits
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        return [pool.apply(func, (item,)) for item in items]  # <- here
