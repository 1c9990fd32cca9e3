# exercise: parallel_map
# label: right
import concurrent.futures


def parallel_map(func, items, processes=4):
    results = []
    # the end of the with block waits until all processes have ended
    with concurrent.futures.ProcessPoolExecutor(max_workers=processes) as executor:
        # first hand out all items, ...
        futures = []
        for item in items:
            future = executor.submit(func, item)
            futures.append(future)

        # ... then ask for the results, in the order of the items
        for future in futures:
            result = future.result()
            results.append(result)
    return results
