# exercise: map_with_deadline
# label: wrong
# mistake: shutdown(wait=False, cancel_futures=True) does not stop what is already at work
from concurrent.futures import ProcessPoolExecutor, wait


def map_with_deadline(func, items, seconds, processes=2):
    executor = ProcessPoolExecutor(processes)
    futures = [executor.submit(func, item) for item in items]
    _, late = wait(futures, timeout=seconds)
    executor.shutdown(wait=not late, cancel_futures=True)
    if late:
        return None
    return [f.result() for f in futures]
