# exercise: gather
# label: right
# style: concurrent.futures, a pool as large as the list, read after the with block
from concurrent.futures import ThreadPoolExecutor


def gather(tasks):
    with ThreadPoolExecutor(max_workers=len(tasks) or 1) as pool:
        futures = [pool.submit(task) for task in tasks]
    return [future.result() for future in futures]
