# exercise: map_in_background
# label: wrong
# mistake: only a success callback, nobody asks for the failure; when func raises, an empty list is returned: "What either side raises reaches your caller."

import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    collected = []

    def on_done(results):
        collected.extend(results)

    with multiprocessing.Pool(processes) as pool:
        pool.map_async(func, items, callback=on_done)
        value = foreground()
        pool.close()
        pool.join()
    return collected, value
