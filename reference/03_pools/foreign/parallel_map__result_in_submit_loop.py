# exercise: parallel_map
# label: wrong
# mistake: result() is called right after each submit, so only one item runs at a time instead of up to `processes` at once
from concurrent.futures import ProcessPoolExecutor


def parallel_map(func, items, processes=4):
    results = []
    with ProcessPoolExecutor(max_workers=processes) as executor:
        for item in items:
            future = executor.submit(func, item)
            results.append(future.result())
    return results
