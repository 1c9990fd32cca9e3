# exercise: map_in_background
# label: right
# style: callback and error_callback of map_async set an Event
import multiprocessing
import threading


def map_in_background(func, items, foreground, processes=2):
    finished = threading.Event()
    box = {}

    def good(results):
        box["results"] = results
        finished.set()

    def bad(error):
        box["error"] = error
        finished.set()

    with multiprocessing.Pool(processes) as pool:
        if len(items) == 0:
            return [], foreground()
        pool.map_async(func, items, callback=good, error_callback=bad)
        value = foreground()
        finished.wait()
    if "error" in box:
        raise box["error"]
    return box["results"], value
