# exercise: parallel_map
# label: right
from concurrent.futures import ProcessPoolExecutor


def parallel_map(func, items, processes=4):
    with ProcessPoolExecutor(max_workers=processes) as executor:
        return list(executor.map(func, items))
