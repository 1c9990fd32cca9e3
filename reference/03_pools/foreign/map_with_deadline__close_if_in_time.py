# exercise: map_with_deadline
# label: right
# style: close when in time, terminate when late, join in both cases
import multiprocessing as mp


def map_with_deadline(func, items, seconds, processes=2):
    pool = mp.Pool(processes)
    results = None
    try:
        results = pool.map_async(func, items).get(timeout=seconds)
        pool.close()
    except mp.TimeoutError:
        pool.terminate()
    except BaseException:
        pool.terminate()
        raise
    finally:
        pool.join()
    return results
