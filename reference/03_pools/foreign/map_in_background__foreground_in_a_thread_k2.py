# exercise: map_in_background
# label: wrong
# mistake: foreground runs in a new thread and the map in the caller's; breaks "``foreground`` runs in the thread that called, while the processes work."
import multiprocessing
import threading


def map_in_background(func, items, foreground, processes=2):
    outcome = {}

    def run():
        try:
            outcome["value"] = foreground()
        except BaseException as error:
            outcome["error"] = error

    with multiprocessing.Pool(processes) as pool:
        thread = threading.Thread(target=run)
        thread.start()
        try:
            results = pool.map(func, items, chunksize=1)
        finally:
            thread.join()
    if "error" in outcome:
        raise outcome["error"]
    return results, outcome["value"]
