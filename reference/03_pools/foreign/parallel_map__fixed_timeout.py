# exercise: parallel_map
# label: wrong
# mistake: a time limit of two seconds on each get(): slow work ends in multiprocessing.TimeoutError
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        return pool.map_async(func, items).get(timeout=2)
