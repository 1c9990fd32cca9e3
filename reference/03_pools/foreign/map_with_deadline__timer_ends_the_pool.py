# exercise: map_with_deadline
# label: wrong
# mistake: when time is up a Timer terminates the pool, but get() has no limit and does not notice it, so the call never returns instead of returning None; breaks "wait no longer than ``seconds``" and "``None`` if one is late"
import multiprocessing
import threading


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        late = threading.Event()

        def time_is_up():
            late.set()
            pool.terminate()  # anyone who waits for the pool is woken up

        timer = threading.Timer(seconds, time_is_up)
        timer.start()
        try:
            results = pool.map_async(func, items, chunksize=1).get()
        finally:
            timer.cancel()
            timer.join()
        return None if late.is_set() else results
