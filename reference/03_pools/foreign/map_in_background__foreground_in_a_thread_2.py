# exercise: map_in_background
# label: wrong
# mistake: the foreground runs in a new thread while the calling thread waits in pool.map (and what the foreground raises never reaches the caller, who gets None as its value); breaks "``foreground`` runs in the thread that called" and ":raises: what ``func`` or ``foreground`` raises".
import multiprocessing
import threading


def map_in_background(func, items, foreground, processes=2):
    # a place for the value of the foreground
    place = [None]

    def run_foreground():
        place[0] = foreground()

    with multiprocessing.Pool(processes) as pool:
        # both at the same time: the foreground in a thread, the map here
        thread = threading.Thread(target=run_foreground)
        thread.start()
        try:
            results = pool.map(func, items)
        finally:
            thread.join()

    value = place[0]
    return results, value
