# exercise: map_with_deadline
# label: wrong
# mistake: gives up with shutdown(wait=False, cancel_futures=True), which cancels only what has not begun: the process that works on the late item goes on after the call has returned None. Breaks "no process of the pool is alive when the call is over."

from concurrent.futures import ProcessPoolExecutor, wait


def map_with_deadline(func, items, seconds, processes=2):
    pool = ProcessPoolExecutor(max_workers=processes)
    try:
        futures = [pool.submit(func, item) for item in items]
        _, late = wait(futures, timeout=seconds)
        if late:
            return None
        return [future.result() for future in futures]
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
