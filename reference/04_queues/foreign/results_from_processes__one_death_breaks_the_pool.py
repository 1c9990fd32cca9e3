# exercise: results_from_processes
# label: wrong
# mistake: when one process of a ProcessPoolExecutor dies (os._exit, a signal), the executor is broken: it ends all other processes, and every value that had not arrived by then is missing, too; it breaks "The item of a process that died is missing", of that process only, as every other value belongs into "a dict from each item to its value".

from concurrent.futures import ProcessPoolExecutor, as_completed


def results_from_processes(task, items):
    if not items:
        return {}
    results = {}
    with ProcessPoolExecutor(max_workers=len(items)) as executor:
        futures = {executor.submit(task, item): item for item in items}
        for future in as_completed(futures):
            try:
                results[futures[future]] = future.result()
            except (Exception, SystemExit):
                pass  # no value for this item
    return results
