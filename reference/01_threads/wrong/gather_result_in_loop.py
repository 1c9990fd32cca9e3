# exercise: gather
# expect: join-in-start-loop
from concurrent.futures import ThreadPoolExecutor


def gather(tasks):
    results, failure = [], None
    with ThreadPoolExecutor(max_workers=len(tasks) + 1) as pool:
        for task in tasks:
            try:
                results.append(pool.submit(task).result())
            except Exception as e:
                failure = failure or e
    if failure:
        raise failure
    return results
