# exercise: map_in_background
# label: wrong
# mistake: get() stands after the with block, which has ended the pool; if the items are not ready by then it waits for ever

from multiprocessing import Pool


def map_in_background(func, items, foreground, processes=2):
    with Pool(processes) as pool:
        answer = pool.map_async(func, items)
        value = foreground()
    results = answer.get()
    return results, value
