# exercise: gather
# label: right
# style: short concurrent.futures solution with one worker per task; results are read after the with block has waited
from concurrent.futures import ThreadPoolExecutor


def gather(tasks):
    if len(tasks) == 0:
        return []  # max_workers=0 is a ValueError
    with ThreadPoolExecutor(max_workers=len(tasks)) as pool:
        futures = [pool.submit(task) for task in tasks]
    # everybody has ended here; result() raises the first one in order
    return [future.result() for future in futures]
