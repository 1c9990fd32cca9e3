# exercise: gather
# label: right
# style: standard library, an executor with a worker for each task
from concurrent.futures import ThreadPoolExecutor


def gather(tasks):
    if len(tasks) == 0:
        return []
    with ThreadPoolExecutor(max_workers=len(tasks)) as pool:
        futures = [pool.submit(task) for task in tasks]
    return [future.result() for future in futures]
