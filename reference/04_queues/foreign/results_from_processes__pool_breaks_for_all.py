# exercise: results_from_processes
# label: wrong
# mistake: a ProcessPoolExecutor takes the place of independent processes, and when one of its processes is killed (or leaves with os._exit) the whole pool is broken: the items of the others are missing, too
from concurrent.futures import ProcessPoolExecutor, as_completed


def results_from_processes(task, items):
    if not items:
        return {}
    results = {}
    with ProcessPoolExecutor(max_workers=len(items)) as pool:
        futures = {pool.submit(task, item): item for item in items}
        for future in as_completed(futures):
            try:
                results[futures[future]] = future.result()
            except BaseException:
                # this one has died, its item is missing
                pass
    return results
