# exercise: map_with_deadline
# label: wrong
# mistake: a bare except, the error of func becomes None
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    pool = multiprocessing.Pool(processes)
    results = None
    try:
        results = pool.map_async(func, items).get(seconds)
    except:
        print("too late")
    pool.terminate()
    pool.join()
    return results
