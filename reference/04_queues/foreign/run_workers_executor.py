# exercise: run_workers
# label: right
# style: concurrent.futures, the executor's own work queue holds the tasks
from concurrent.futures import ThreadPoolExecutor


def run_workers(tasks, workers):
    with ThreadPoolExecutor(workers) as pool:
        futures = [pool.submit(task) for task in tasks]
    return [f.result() for f in futures]
