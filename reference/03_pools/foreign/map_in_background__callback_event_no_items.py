# exercise: map_in_background
# label: wrong
# mistake: waits for an Event that the callbacks set, but without items the pool calls no callback, so an empty list hangs for ever.
import multiprocessing
import threading


def map_in_background(func, items, foreground, processes=2):
    finished = threading.Event()
    box = {}

    def on_success(results):
        box["results"] = results
        finished.set()

    def on_error(error):
        box["error"] = error
        finished.set()

    with multiprocessing.Pool(processes) as pool:
        pool.map_async(func, items, callback=on_success, error_callback=on_error)
        value = foreground()
        finished.wait()

    if "error" in box:
        raise box["error"]
    return box["results"], value
