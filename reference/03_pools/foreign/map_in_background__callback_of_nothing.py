# exercise: map_in_background
# label: wrong
# misjudged: queue-of-threads
# mistake: the results are taken from a queue that the pool's callback fills, but for an empty list of items the pool never calls it, so the call waits forever; breaks ":param items: the arguments; there may be none"
import multiprocessing
import queue


def map_in_background(func, items, foreground, processes=2):
    arrived = queue.SimpleQueue()
    with multiprocessing.Pool(processes) as pool:
        pool.map_async(
            func,
            items,
            chunksize=1,
            callback=lambda results: arrived.put((True, results)),
            error_callback=lambda error: arrived.put((False, error)),
        )
        here = foreground()
        went_well, value = arrived.get()
    if not went_well:
        raise value
    return value, here
