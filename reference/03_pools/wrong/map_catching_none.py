# exercise: map_catching
# expect: failures-left-out
from concurrent.futures import ProcessPoolExecutor


def map_catching(func, items, processes=2):
    with ProcessPoolExecutor(processes) as executor:
        futures = [executor.submit(func, item) for item in items]
    results = []
    for future in futures:
        try:
            result = future.result()
        except Exception:  # <- here
            result = None
        results.append(result)
    return results
