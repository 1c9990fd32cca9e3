# exercise: gather
# label: wrong
# mistake: as_completed gives the futures in the order of ending, so values (and the raised error) come in that order

from concurrent.futures import ThreadPoolExecutor, as_completed


def gather(tasks):
    results = []
    with ThreadPoolExecutor(max_workers=len(tasks) or 1) as executor:
        futures = [executor.submit(task) for task in tasks]
        for future in as_completed(futures):
            results.append(future.result())
    return results
