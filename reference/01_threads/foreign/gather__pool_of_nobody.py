# exercise: gather
# label: wrong
# mistake: "there may be none": ThreadPoolExecutor(max_workers=0) raises ValueError for an empty list of tasks
from concurrent.futures import ThreadPoolExecutor, wait


def gather(tasks):
    with ThreadPoolExecutor(max_workers=len(tasks)) as pool:
        futures = [pool.submit(task) for task in tasks]
        wait(futures)
        return [future.result() for future in futures]
