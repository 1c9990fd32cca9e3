# exercise: parallel_map
# label: wrong
# mistake: pool.apply waits for each result before the next item is handed over, so it is serial
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        return [pool.apply(func, (item,)) for item in items]
