# exercise: gather
# label: right
from concurrent.futures import ThreadPoolExecutor


def gather(tasks):
    executor = ThreadPoolExecutor(max_workers=max(1, len(tasks)))
    try:
        futures = [executor.submit(task) for task in tasks]
    finally:
        executor.shutdown(wait=True)  # awaitTermination: all have ended here
    return [future.result() for future in futures]
