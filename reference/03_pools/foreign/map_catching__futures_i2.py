# exercise: map_catching
# label: right
import concurrent.futures


def map_catching(func, items, processes=2):
    results = []
    with concurrent.futures.ProcessPoolExecutor(max_workers=processes) as executor:
        futures = []
        for item in items:
            futures.append(executor.submit(func, item))
        for future in futures:
            error = future.exception()  # waits; None if func returned
            if error is None:
                results.append(future.result())
            else:
                results.append(error)
    return results
