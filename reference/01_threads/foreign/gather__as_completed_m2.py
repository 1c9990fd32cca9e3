# exercise: gather
# label: wrong
# mistake: as_completed gives the futures in the order they end, so do the values; breaks "The order of the values never depends on which task ends first."
from concurrent.futures import ThreadPoolExecutor, as_completed


def gather(tasks):
    if not tasks:
        return []
    with ThreadPoolExecutor(max_workers=len(tasks)) as executor:
        futures = [executor.submit(task) for task in tasks]
        return [future.result() for future in as_completed(futures)]
