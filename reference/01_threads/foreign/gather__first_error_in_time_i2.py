# exercise: gather
# label: wrong
# mistake: as_completed() gives the futures in the order in which they end, so if two tasks raise, the exception that came first IN TIME is raised; breaks "raises the exception of the first one in the order of `tasks` that raised".
from concurrent.futures import ThreadPoolExecutor, as_completed


def gather(tasks):
    failure = None
    with ThreadPoolExecutor(max_workers=max(1, len(tasks))) as executor:
        futures = [executor.submit(task) for task in tasks]
        for future in as_completed(futures):
            if failure is None:
                failure = future.exception()
    if failure is not None:
        raise failure
    return [future.result() for future in futures]
