# exercise: results_from_processes
# label: wrong
# mistake: all items share one ProcessPoolExecutor; when one process dies (os._exit, a signal) the whole pool is broken, the others are terminated and their items are missing, too. Breaks "The item of a process that died ... is missing" (only that one; the dict has "each item to its value").
import contextlib
from concurrent.futures import ProcessPoolExecutor, as_completed


def results_from_processes(task, items):
    results = {}
    if not items:
        return results
    with ProcessPoolExecutor(max_workers=len(items)) as executor:
        futures = {executor.submit(task, item): item for item in items}
        for future in as_completed(futures):
            with contextlib.suppress(BaseException):
                results[futures[future]] = future.result()
    return results
