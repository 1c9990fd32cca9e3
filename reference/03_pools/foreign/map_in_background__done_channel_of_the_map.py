# exercise: map_in_background
# label: wrong
# mistake: it waits for a done channel that the map's callback fills, but Pool.map_async never calls its callback when there are no items: an empty list makes the call wait forever; breaks "items: the arguments; there may be none".
import multiprocessing
import queue


def map_in_background(func, items, foreground, processes=2):
    done = queue.Queue(maxsize=1)
    with multiprocessing.Pool(processes) as pool:
        pool.map_async(
            func,
            items,
            callback=lambda values: done.put((values, None)),
            error_callback=lambda error: done.put((None, error)),
        )
        here = foreground()
        values, error = done.get()  # <-done
        if error is not None:
            raise error
        return values, here
