# exercise: map_in_background
# label: wrong
# mistake: results come by callback and wait() raises nothing, so an exception of func is lost
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items, chunksize=1, callback=results.extend)
        value = foreground()
        answer.wait()
        pool.close()
        pool.join()
    return results, value
