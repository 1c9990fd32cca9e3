# exercise: parallel_map
# label: wrong
# mistake: results are collected with as_completed, in the order in which they end
from concurrent.futures import ProcessPoolExecutor, as_completed


def parallel_map(func, items, processes=4):
    with ProcessPoolExecutor(max_workers=processes) as executor:
        futures = [executor.submit(func, item) for item in items]
        return [future.result() for future in as_completed(futures)]
