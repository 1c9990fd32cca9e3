# exercise: parallel_map
# label: wrong
# mistake: the results are never returned, the function gives None
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        results = pool.map(func, items)
        print(results)
