# exercise: map_in_background
# label: right
# style: ProcessPoolExecutor with explicit shutdown in finally, as in Java
from concurrent.futures import ProcessPoolExecutor


def map_in_background(func, items, foreground, processes=2):
    executor = ProcessPoolExecutor(max_workers=processes)
    try:
        futures = [executor.submit(func, item) for item in items]
        value = foreground()
        return [future.result() for future in futures], value
    finally:
        executor.shutdown(wait=True, cancel_futures=True)
