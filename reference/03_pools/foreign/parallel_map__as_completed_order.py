# exercise: parallel_map
# label: wrong
# mistake: results appended in the order of as_completed
from concurrent.futures import ProcessPoolExecutor, as_completed


def parallel_map(func, items, processes=4):
    results = []
    with ProcessPoolExecutor(processes) as executor:
        futures = [executor.submit(func, item) for item in items]
        for future in as_completed(futures):
            results.append(future.result())
    return results
