# exercise: map_catching
# label: wrong
# mistake: lambda callbacks in the loop see the last i only (late binding)
import multiprocessing


def map_catching(func, items, processes=2):
    slots = [None] * len(items)
    with multiprocessing.Pool(processes) as pool:
        for i, item in enumerate(items):
            pool.apply_async(
                func,
                (item,),
                callback=lambda value: slots.__setitem__(i, value),
                error_callback=lambda error: slots.__setitem__(i, error),
            )
        pool.close()
        pool.join()
    return slots
