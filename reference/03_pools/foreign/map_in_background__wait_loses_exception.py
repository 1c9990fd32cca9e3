# exercise: map_in_background
# label: wrong
# mistake: wait() and a callback instead of get(): what func raises never reaches the caller, who gets an empty list
from multiprocessing import Pool


def map_in_background(func, items, foreground, processes=2):
    results = []
    with Pool(processes) as pool:
        # the callback gets the list of all the results when it is ready
        answer = pool.map_async(func, items, callback=results.extend)
        value = foreground()
        # wait until the processes are finished
        answer.wait()
    return results, value
