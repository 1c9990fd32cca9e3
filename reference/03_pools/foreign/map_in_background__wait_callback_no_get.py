# exercise: map_in_background
# label: wrong
# mistake: wait() in place of get(), the results come by callback: an exception of func is lost and [] returned
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items, callback=results.extend)
        value = foreground()
        answer.wait()
    return results, value
