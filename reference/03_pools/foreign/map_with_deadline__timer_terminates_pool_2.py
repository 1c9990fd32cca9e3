# exercise: map_with_deadline
# label: wrong
# mistake: a Timer terminates the pool when time is up, but that does not wake the get() that waits for the results: when an item is late the call never returns; it breaks "or None if one is late" and "wait no longer than seconds".

import multiprocessing
import threading


def map_with_deadline(func, items, seconds, processes=2):
    pool = multiprocessing.Pool(processes)
    late = threading.Event()

    def give_up():
        late.set()
        pool.terminate()

    alarm = threading.Timer(seconds, give_up)
    alarm.daemon = True
    alarm.start()
    try:
        results = pool.map_async(func, items, chunksize=1).get()
        return None if late.is_set() else results
    finally:
        alarm.cancel()
        pool.terminate()
        pool.join()
