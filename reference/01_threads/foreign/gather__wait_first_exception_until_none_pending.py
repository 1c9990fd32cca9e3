# exercise: gather
# label: right
# style: a pool with a worker for each task; wait(FIRST_EXCEPTION) again and again until nothing is pending
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait


def gather(tasks):
    if len(tasks) == 0:
        return []
    with ThreadPoolExecutor(max_workers=len(tasks)) as executor:
        futures = [executor.submit(task) for task in tasks]
        pending = set(futures)
        while pending:
            _done, pending = wait(pending, return_when=FIRST_EXCEPTION)
    return [future.result() for future in futures]
