# exercise: parallel_map
# label: wrong
# mistake: executor.shutdown(wait=False): the processes may still be alive on return
from concurrent.futures import ProcessPoolExecutor


def parallel_map(func, items, processes=4):
    executor = ProcessPoolExecutor(max_workers=processes)
    try:
        futures = [executor.submit(func, item) for item in items]
        return [f.result() for f in futures]
    finally:
        executor.shutdown(wait=False)
