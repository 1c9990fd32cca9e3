# exercise: map_with_deadline
# label: wrong
# mistake: because the end of the executor's `with` block waited for the late item, it is now shut down with wait=False; cancel_futures cancels only what has not begun, and the process with the late item is still alive and at work when None is returned (breaks "no process of the pool is alive when the call is over")
import concurrent.futures


def map_with_deadline(func, items, seconds, processes=2):
    executor = concurrent.futures.ProcessPoolExecutor(processes)
    futures = [executor.submit(func, item) for item in items]
    done, late = concurrent.futures.wait(futures, timeout=seconds)
    # a `with` block would wait for the late ones
    executor.shutdown(wait=not late, cancel_futures=True)
    if late:
        return None
    return [future.result() for future in futures]
