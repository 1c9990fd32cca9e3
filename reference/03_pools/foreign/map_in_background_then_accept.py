# exercise: map_in_background
# label: wrong
# mistake: results come by callback and wait(), nobody asks for the exception, so what func raises is lost
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items, chunksize=1, callback=results.extend)
        value = foreground()
        answer.wait()
    return results, value
