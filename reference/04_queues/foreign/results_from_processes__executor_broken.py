# exercise: results_from_processes
# label: wrong
# mistake: one ProcessPoolExecutor for all: when one process is killed the whole pool is broken and the other items are missing, too

from concurrent.futures import ProcessPoolExecutor

def results_from_processes(task, items):
    results = {}
    if not items:
        return results
    with ProcessPoolExecutor(max_workers=len(items)) as ex:
        futures = {item: ex.submit(task, item) for item in items}
        for item, f in futures.items():
            try:
                results[item] = f.result()
            except BaseException:
                pass
    return results
