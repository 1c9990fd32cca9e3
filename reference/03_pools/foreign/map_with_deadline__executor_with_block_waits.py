# exercise: map_with_deadline
# label: wrong
# mistake: wait() gives up in time, and cancel() does nothing to an item that runs, but the end of the with block waits for it: "Late work is given up: the call does not wait for it"
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
