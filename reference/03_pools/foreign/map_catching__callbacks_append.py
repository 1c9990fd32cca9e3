# exercise: map_catching
# label: wrong
# mistake: both callbacks append: the order is that of completion
import multiprocessing


def map_catching(func, items, processes=2):
    entries = []
    with multiprocessing.Pool(processes) as pool:
        for item in items:
            pool.apply_async(func, (item,), callback=entries.append, error_callback=entries.append)
        pool.close()
        pool.join()
    return entries
