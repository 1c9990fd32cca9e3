# exercise: map_in_background
# style: apply_async_each
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    pool = multiprocessing.Pool(processes)
    try:
        handles = [pool.apply_async(func, (item,)) for item in items]
        mine = foreground()
        results = [handle.get() for handle in handles]
    finally:
        pool.terminate()
        pool.join()
    return results, mine
