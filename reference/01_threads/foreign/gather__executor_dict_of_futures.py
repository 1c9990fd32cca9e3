# exercise: gather
# label: right
# style: executor with a dict from future to position, as_completed

from concurrent.futures import ThreadPoolExecutor, as_completed


def gather(tasks):
    results, failures = {}, {}
    with ThreadPoolExecutor(max(1, len(tasks))) as pool:
        where = {pool.submit(task): pos for pos, task in enumerate(tasks)}
        for future in as_completed(where):
            if future.exception() is not None:
                failures[where[future]] = future.exception()
            else:
                results[where[future]] = future.result()
    if failures:
        raise failures[min(failures)]
    return [results[pos] for pos in range(len(tasks))]
