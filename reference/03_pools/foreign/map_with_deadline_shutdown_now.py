# exercise: map_with_deadline
# label: wrong
# mistake: takes shutdown with cancel_futures for shutdownNow, but a running call is not interrupted and its process is left
from concurrent.futures import ProcessPoolExecutor, wait


def map_with_deadline(func, items, seconds, processes=2):
    executor = ProcessPoolExecutor(max_workers=processes)
    late = set()
    try:
        futures = [executor.submit(func, item) for item in items]
        done, late = wait(futures, timeout=seconds)
        if late:
            return None
        return [future.result() for future in futures]
    finally:
        executor.shutdown(wait=not late, cancel_futures=True)
