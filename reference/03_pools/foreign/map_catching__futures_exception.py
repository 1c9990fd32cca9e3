# exercise: map_catching
# label: right
# style: ProcessPoolExecutor, future.exception() first
from concurrent.futures import ProcessPoolExecutor


def map_catching(func, items, processes=2):
    with ProcessPoolExecutor(processes) as executor:
        futures = [executor.submit(func, item) for item in items]
        return [f.result() if f.exception() is None else f.exception() for f in futures]
