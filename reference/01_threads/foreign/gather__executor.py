# exercise: gather
# label: right
# style: terse, with futures: results are read in order after the pool has waited for all

from concurrent.futures import ThreadPoolExecutor


def gather(tasks):
    # max(1, ...) because a pool of zero workers is an error
    with ThreadPoolExecutor(max_workers=max(1, len(tasks))) as pool:
        futures = [pool.submit(task) for task in tasks]
    return [future.result() for future in futures]
