# exercise: map_with_deadline
# label: wrong
# mistake: the with block of ProcessPoolExecutor waits for the late futures
from concurrent.futures import ProcessPoolExecutor, wait


def map_with_deadline(func, items, seconds, processes=2):
    with ProcessPoolExecutor(processes) as executor:
        futures = [executor.submit(func, item) for item in items]
        done, late = wait(futures, timeout=seconds)
        if late:
            return None
        return [f.result() for f in futures]
