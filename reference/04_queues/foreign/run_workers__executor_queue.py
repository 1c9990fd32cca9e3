# exercise: run_workers
# label: right

from concurrent.futures import ThreadPoolExecutor


def run_workers(tasks, workers):
    """The executor has the queue and the threads; a future keeps value or exception."""
    with ThreadPoolExecutor(max_workers=workers) as pool:
        futures = [pool.submit(task) for task in tasks]
    return [future.result() for future in futures]
