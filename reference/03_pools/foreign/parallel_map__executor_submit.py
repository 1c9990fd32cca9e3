# exercise: parallel_map
# label: right

from concurrent.futures import ProcessPoolExecutor


def parallel_map(func, items, processes=4):
    with ProcessPoolExecutor(max_workers=processes) as pool:
        futures = [pool.submit(func, item) for item in items]
        return [future.result() for future in futures]
