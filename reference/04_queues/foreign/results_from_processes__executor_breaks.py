# exercise: results_from_processes
# label: wrong
# mistake: the processes belong to one ProcessPoolExecutor, and when one of them dies (os._exit, a signal) the pool is broken and all unfinished futures fail, so the values of the other items are missing, too: breaks "The item of a process that died is missing" (only that one) and "for each item in a process of its own"
from concurrent.futures import ProcessPoolExecutor


def results_from_processes(task, items):
    results = {}
    with ProcessPoolExecutor(max_workers=len(items) or 1) as executor:
        futures = {item: executor.submit(task, item) for item in items}
        for item, future in futures.items():
            try:
                results[item] = future.result()
            except Exception:
                pass
    return results
