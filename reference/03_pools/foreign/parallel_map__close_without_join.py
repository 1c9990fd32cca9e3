# exercise: parallel_map
# label: wrong
# mistake: close() without join(): the processes may still be alive on return
import multiprocessing


def parallel_map(func, items, processes=4):
    pool = multiprocessing.Pool(processes)
    results = pool.map(func, items)
    pool.close()
    return results
