# exercise: parallel_map
# expect: completion-order
from multiprocessing import Pool


def parallel_map(func, items, processes=4):
    results = []
    with Pool(processes) as pool:
        handles = [
            pool.apply_async(func, (item,), callback=results.append) for item in items
        ]
        for handle in handles:
            handle.get()
        pool.close()
        pool.join()
    return results
