# exercise: run_workers
# style: executor
from concurrent.futures import ThreadPoolExecutor, as_completed


def run_workers(tasks, workers):
    values = []
    first = None
    with ThreadPoolExecutor(max_workers=workers) as pool:
        for future in as_completed([pool.submit(task) for task in tasks]):
            error = future.exception()
            if error is None:
                values.append(future.result())
            elif first is None:
                first = error
    if first is not None:
        raise first
    return values
