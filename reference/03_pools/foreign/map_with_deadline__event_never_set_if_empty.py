# exercise: map_with_deadline
# label: wrong
# mistake: waits for an Event that the callbacks set, but map_async calls no callback for an empty list, so no items give None after the full time

import threading
from multiprocessing import Pool


def map_with_deadline(func, items, seconds, processes=2):
    finished = threading.Event()
    outcome = {}

    def on_done(values):
        outcome["values"] = values
        finished.set()

    def on_error(error):
        outcome["error"] = error
        finished.set()

    with Pool(processes) as pool:
        pool.map_async(func, items, callback=on_done, error_callback=on_error)
        if not finished.wait(seconds):
            return None
    if "error" in outcome:
        raise outcome["error"]
    return outcome["values"]
