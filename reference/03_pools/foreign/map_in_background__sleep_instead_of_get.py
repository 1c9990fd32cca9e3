# exercise: map_in_background
# label: wrong
# mistake: sleeps half a second after the foreground, then collects what the callback has brought
import multiprocessing
import time


def map_in_background(func, items, foreground, processes=2):
    collected = []
    with multiprocessing.Pool(processes) as pool:
        pool.map_async(func, items, callback=collected.extend, error_callback=collected.append)
        value = foreground()
        time.sleep(0.5)
    for c in collected:
        if isinstance(c, Exception):
            raise c
    return collected, value
