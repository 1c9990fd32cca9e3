# exercise: parallel_map
# label: right
from concurrent.futures import Future, ProcessPoolExecutor


def parallel_map(func, items, processes=4):
    with ProcessPoolExecutor(processes) as pool:
        futures = [pool.submit(func, item) for item in items]
    return [*map(Future.result, futures)]
