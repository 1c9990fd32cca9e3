# exercise: parallel_map
# label: right
# style: ProcessPoolExecutor, a dict from future to position, as_completed fills the slots
from concurrent.futures import ProcessPoolExecutor, as_completed


def parallel_map(func, items, processes=4):
    results = [None] * len(items)
    with ProcessPoolExecutor(max_workers=processes) as executor:
        position = {}
        for index, item in enumerate(items):
            position[executor.submit(func, item)] = index
        for future in as_completed(position):
            results[position[future]] = future.result()
    return results
