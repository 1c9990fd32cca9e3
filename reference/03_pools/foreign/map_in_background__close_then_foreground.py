# exercise: map_in_background
# label: right
# style: close before the foreground, join after it, terminate on error
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    pool = multiprocessing.Pool(processes)
    try:
        answer = pool.map_async(func, items, chunksize=1)
        pool.close()
        value = foreground()
        results = answer.get()
        return results, value
    except BaseException:
        pool.terminate()
        raise
    finally:
        pool.join()
