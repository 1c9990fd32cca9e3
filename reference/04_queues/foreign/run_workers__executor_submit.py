# exercise: run_workers
# label: right
# style: ThreadPoolExecutor, whose inner queue is the one queue; first exception in the list
from concurrent.futures import ThreadPoolExecutor


def run_workers(tasks, workers):
    with ThreadPoolExecutor(max_workers=workers) as pool:
        futures = [pool.submit(task) for task in tasks]
    return [future.result() for future in futures]
