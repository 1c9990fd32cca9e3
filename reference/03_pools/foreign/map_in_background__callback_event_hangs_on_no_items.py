# exercise: map_in_background
# label: wrong
# mistake: waits for an Event that only the callback sets, but map_async never calls a callback for an empty list: no items hangs for ever
import multiprocessing
import threading


def map_in_background(func, items, foreground, processes=2):
    finished = threading.Event()
    outcome = {}

    def on_success(results):
        outcome["results"] = results
        finished.set()

    def on_error(error):
        outcome["error"] = error
        finished.set()

    with multiprocessing.Pool(processes) as pool:
        pool.map_async(func, items, callback=on_success, error_callback=on_error)
        value = foreground()
        finished.wait()

    if "error" in outcome:
        raise outcome["error"]
    return outcome["results"], value
