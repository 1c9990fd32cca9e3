# exercise: map_in_background
# label: right
# style: executor without with, cancels what waits when the foreground fails
from concurrent.futures import ProcessPoolExecutor, wait, FIRST_EXCEPTION


def map_in_background(func, items, foreground, processes=2):
    executor = ProcessPoolExecutor(max_workers=processes)
    try:
        futures = [executor.submit(func, i) for i in items]
        value = foreground()
        wait(futures, return_when=FIRST_EXCEPTION)
        return [f.result() for f in futures], value
    finally:
        executor.shutdown(wait=True, cancel_futures=True)
