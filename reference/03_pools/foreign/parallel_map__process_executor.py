# exercise: parallel_map
# label: right
from concurrent.futures import ProcessPoolExecutor


def parallel_map(func, items, processes=4):
    executor = ProcessPoolExecutor(max_workers=processes)
    try:
        futures = [executor.submit(func, item) for item in items]
        return [future.result() for future in futures]
    finally:
        executor.shutdown(wait=True, cancel_futures=True)
