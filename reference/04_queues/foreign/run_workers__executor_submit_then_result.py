# exercise: run_workers
# label: right
# style: short and modern: ThreadPoolExecutor (one work queue inside); submit all, results after the with block, when all have run
from concurrent.futures import ThreadPoolExecutor


def run_workers(tasks, workers):
    with ThreadPoolExecutor(max_workers=workers) as executor:
        futures = [executor.submit(task) for task in tasks]
    return [future.result() for future in futures]
