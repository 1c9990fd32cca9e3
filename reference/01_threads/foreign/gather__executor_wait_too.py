# exercise: gather
# label: right
# style: concurrent.futures: one worker for each task, results read in order after the pool is closed
from concurrent.futures import ThreadPoolExecutor, wait


def gather(tasks):
    with ThreadPoolExecutor(max_workers=max(1, len(tasks))) as pool:
        futures = [pool.submit(task) for task in tasks]
        wait(futures)
    return [future.result() for future in futures]
