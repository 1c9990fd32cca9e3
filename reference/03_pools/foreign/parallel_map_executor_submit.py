# exercise: parallel_map
# label: right
# style: concurrent.futures, one future for each item
from concurrent.futures import ProcessPoolExecutor


def parallel_map(func, items, processes=4):
    with ProcessPoolExecutor(max_workers=processes) as executor:
        futures = [executor.submit(func, item) for item in items]
        return [future.result() for future in futures]
