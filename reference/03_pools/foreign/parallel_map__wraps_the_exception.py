# exercise: parallel_map
# label: wrong
# mistake: what func raises is wrapped into a RuntimeError that names the item, so the caller's ``except ValueError`` does not catch it. Breaks ":raises: what ``func`` raises for an item."

from concurrent.futures import ProcessPoolExecutor


def parallel_map(func, items, processes=4):
    results = []
    with ProcessPoolExecutor(max_workers=processes) as pool:
        futures = [pool.submit(func, item) for item in items]
        for item, future in zip(items, futures):
            try:
                results.append(future.result())
            except Exception as error:
                raise RuntimeError(f"no result for {item!r}") from error
    return results
