# exercise: map_in_background
# label: wrong
# mistake: apply_async with callback=results.append: order of completion, not of the items
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    results, errors = [], []
    with multiprocessing.Pool(processes) as pool:
        for item in items:
            pool.apply_async(func, (item,), callback=results.append, error_callback=errors.append)
        value = foreground()
        pool.close()
        pool.join()
    if errors:
        raise errors[0]
    return results, value
