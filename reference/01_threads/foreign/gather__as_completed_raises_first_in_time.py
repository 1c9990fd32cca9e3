# exercise: gather
# label: wrong
# mistake: it asks the futures in the order of completion, so if several tasks raise, the caller gets the exception that came first in time. Breaks "raises the exception of the first one in the order of tasks that raised".
from concurrent.futures import ThreadPoolExecutor, as_completed


def gather(tasks):
    results = [None] * len(tasks)
    with ThreadPoolExecutor(max_workers=len(tasks) or 1) as executor:
        futures = {executor.submit(task): i for i, task in enumerate(tasks)}
        for future in as_completed(futures):
            results[futures[future]] = future.result()
    return results
