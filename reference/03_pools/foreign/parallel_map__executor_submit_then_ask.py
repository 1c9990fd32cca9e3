# exercise: parallel_map
# label: right

from concurrent.futures import ProcessPoolExecutor


def parallel_map(func, items, processes=4):
    # Ann: Pool.map puts several items into one chunk when there are many.
    # Ben: submit takes them one by one, then nobody sits idle beside a full chunk.
    with ProcessPoolExecutor(max_workers=processes) as executor:
        futures = []
        for item in items:
            futures.append(executor.submit(func, item))

        results = []
        for future in futures:
            results.append(future.result())  # raises what func raised
        return results
    # Ann: the end of the block waits until the processes are gone, after a raise too.
