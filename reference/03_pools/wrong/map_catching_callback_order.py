# exercise: map_catching
# expect: completion-order
import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        for item in items:
            pool.apply_async(
                func,
                (item,),
                callback=results.append,  # <- here
                error_callback=results.append,
            )
        pool.close()
        pool.join()
    return results
