# exercise: map_with_deadline
# label: wrong
# mistake: cancel() does not stop an item that is running, and the end of the executor's with block waits for it, so the call returns only after the late item has ended.
from concurrent.futures import ProcessPoolExecutor, wait


def map_with_deadline(func, items, seconds, processes=2):
    with ProcessPoolExecutor(max_workers=processes) as executor:
        futures = [executor.submit(func, item) for item in items]
        done, not_done = wait(futures, timeout=seconds)
        if not_done:
            for future in not_done:
                future.cancel()
            return None
        return [future.result() for future in futures]
