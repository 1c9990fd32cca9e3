# exercise: map_with_deadline
# label: wrong
# mistake: a Timer terminates the pool while the caller waits in pool.map, which then never returns: it hangs for ever when an item is late
import multiprocessing
import threading


def map_with_deadline(func, items, seconds, processes=2):
    pool = multiprocessing.Pool(processes)
    time_is_up = threading.Event()

    def give_up():
        time_is_up.set()
        pool.terminate()

    timer = threading.Timer(seconds, give_up)
    timer.start()
    try:
        results = pool.map(func, items)
    finally:
        timer.cancel()
        timer.join()
        pool.terminate()
        pool.join()
    if time_is_up.is_set():
        return None
    return results
