# exercise: map_with_deadline
# label: wrong
# mistake: the end of the executor's with block waits for the late work before None is returned
from concurrent.futures import ProcessPoolExecutor, wait


def map_with_deadline(func, items, seconds, processes=2):
    with ProcessPoolExecutor(max_workers=processes) as executor:
        futures = [executor.submit(func, item) for item in items]
        done, late = wait(futures, timeout=seconds)
        if late:
            for future in late:
                future.cancel()
            return None
        return [future.result() for future in futures]
