# exercise: parallel_map
# expect: threads-not-processes
from concurrent.futures import ThreadPoolExecutor


def parallel_map(func, items, processes=4):
    with ThreadPoolExecutor(processes) as pool:  # <- here
        return list(pool.map(func, items))
