# exercise: map_in_background
# label: right
# style: ProcessPoolExecutor, wait(FIRST_EXCEPTION), what has not begun is cancelled on the way out
from concurrent.futures import FIRST_EXCEPTION, ProcessPoolExecutor, wait


def map_in_background(func, items, foreground, processes=2):
    executor = ProcessPoolExecutor(max_workers=processes)
    try:
        futures = [executor.submit(func, item) for item in items]
        value = foreground()
        done, _ = wait(futures, return_when=FIRST_EXCEPTION)
        for future in done:
            error = future.exception()
            if error is not None:
                raise error
        return [future.result() for future in futures], value
    finally:
        executor.shutdown(wait=True, cancel_futures=True)
