# exercise: gather
# style: futures
from concurrent.futures import ThreadPoolExecutor, wait


def gather(tasks):
    with ThreadPoolExecutor(max(1, len(tasks))) as pool:
        futures = [pool.submit(task) for task in tasks]
        wait(futures)
    return [future.result() for future in futures]
