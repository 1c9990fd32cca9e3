# exercise: map_catching
# label: right
from concurrent.futures import ProcessPoolExecutor


def map_catching(func, items, processes=2):
    with ProcessPoolExecutor(processes) as pool:
        futures = [pool.submit(func, item) for item in items]
    return [
        future.result() if (error := future.exception()) is None else error
        for future in futures
    ]
