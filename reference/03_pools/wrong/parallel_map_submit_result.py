# exercise: parallel_map
# expect: get-in-the-loop
from concurrent.futures import ProcessPoolExecutor


def parallel_map(func, items, processes=4):
    with ProcessPoolExecutor(processes) as pool:
        return [pool.submit(func, item).result() for item in items]  # <- here
