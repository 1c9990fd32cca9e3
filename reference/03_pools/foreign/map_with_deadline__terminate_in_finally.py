# exercise: map_with_deadline
# label: right
# style: terminate and join in finally
from multiprocessing import Pool, TimeoutError


def map_with_deadline(func, items, seconds, processes=2):
    pool = Pool(processes)
    try:
        return pool.map_async(func, items, chunksize=1).get(seconds)
    except TimeoutError:
        return None
    finally:
        pool.terminate()
        pool.join()
