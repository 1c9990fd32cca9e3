# exercise: map_in_background
# label: wrong
# mistake: "No process of the pool is alive when the call is over": shutdown(wait=False) tells the processes to end, and does not wait until they have
from concurrent.futures import ProcessPoolExecutor


def map_in_background(func, items, foreground, processes=2):
    executor = ProcessPoolExecutor(processes)
    try:
        futures = [executor.submit(func, item) for item in items]
        value = foreground()
        return [future.result() for future in futures], value
    finally:
        executor.shutdown(wait=False, cancel_futures=True)
