# exercise: parallel_map
# label: wrong
# mistake: the callback appends in the order of completion
import multiprocessing


def parallel_map(func, items, processes=4):
    results, errors = [], []
    with multiprocessing.Pool(processes) as pool:
        for item in items:
            pool.apply_async(func, (item,), callback=results.append, error_callback=errors.append)
        pool.close()
        pool.join()
    if errors:
        raise errors[0]
    return results
