# exercise: parallel_map
# label: right
from concurrent.futures import ProcessPoolExecutor, as_completed


def parallel_map(func, items, processes=4):
    results = {}
    with ProcessPoolExecutor(max_workers=processes) as executor:
        futures = {executor.submit(func, item): i for i, item in enumerate(items)}
        for future in as_completed(futures):
            results[futures[future]] = future.result()
    return [results[index] for index in sorted(results)]
