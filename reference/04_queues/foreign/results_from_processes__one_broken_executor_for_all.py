# exercise: results_from_processes
# label: wrong
# mistake: all items share one ProcessPoolExecutor; a task that raises is fine, but when one process is killed the pool is broken and the values of the living ones are lost too: "The item of a process that died (its task raised, it left the program, it was killed) is missing" - only that one
from concurrent.futures import ProcessPoolExecutor


def results_from_processes(task, items):
    if len(items) == 0:
        return {}  # max_workers must not be 0
    futures = {}
    results = {}
    with ProcessPoolExecutor(max_workers=len(items)) as executor_service:
        for item in items:
            futures[item] = executor_service.submit(task, item)
        for item, future in futures.items():
            if future.exception() is None:
                results[item] = future.result()
    return results
