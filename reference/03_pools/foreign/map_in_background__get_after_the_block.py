# exercise: map_in_background
# label: wrong
# mistake: the with block is left before get(); it ends the pool, and when foreground ends first, get() waits for ever: "Start the map, run `foreground()` in the calling thread while the processes work, and return both"

import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        value = foreground()
    results = answer.get()
    return results, value
