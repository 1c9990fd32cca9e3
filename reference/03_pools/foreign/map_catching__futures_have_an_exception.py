# exercise: map_catching
# label: right
# style: concurrent.futures; no try at all, each future is asked for its exception
from concurrent.futures import ProcessPoolExecutor


def map_catching(func, items, processes=2):
    with ProcessPoolExecutor(max_workers=processes) as executor:
        futures = [executor.submit(func, item) for item in items]

    # after the block all futures are done and the processes have ended
    results = []
    for future in futures:
        error = future.exception()
        if error is None:
            results.append(future.result())
        else:
            results.append(error)
    return results
