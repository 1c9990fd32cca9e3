# exercise: map_with_deadline
# label: wrong
# mistake: when time is up it calls shutdown(wait=False, cancel_futures=True), which cancels only what has not begun: the late item goes on in its process after the call. Breaks "Late work is given up: ... no process of the pool is alive when the call is over".
from concurrent.futures import ProcessPoolExecutor, wait


def map_with_deadline(func, items, seconds, processes=2):
    executor = ProcessPoolExecutor(max_workers=processes)
    futures = [executor.submit(func, item) for item in items]
    done, late = wait(futures, timeout=seconds)
    if late:
        executor.shutdown(wait=False, cancel_futures=True)
        return None
    executor.shutdown()
    return [future.result() for future in futures]
