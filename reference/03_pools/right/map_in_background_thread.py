# exercise: map_in_background
# style: a_thread_that_maps
import threading


def map_in_background(func, items, foreground, processes=2):
    outcome = {}

    def background():
        try:
            outcome["results"] = parallel_map(func, items, processes)
        except Exception as error:
            outcome["error"] = error

    thread = threading.Thread(target=background)
    thread.start()
    try:
        value = foreground()
    finally:
        thread.join()
    if "error" in outcome:
        raise outcome["error"]
    return outcome["results"], value
