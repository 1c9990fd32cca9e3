# exercise: map_with_deadline
# label: wrong
# mistake: seconds is not used: get() waits for ever
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        try:
            return pool.map_async(func, items).get()
        except multiprocessing.TimeoutError:
            return None
