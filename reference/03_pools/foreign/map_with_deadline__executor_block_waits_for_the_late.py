# exercise: map_with_deadline
# label: wrong
# mistake: "Work that is late is given up: nobody waits for it": the end of `with ProcessPoolExecutor` waits until the late item has ended, only then None is returned
from concurrent.futures import ProcessPoolExecutor, wait


def map_with_deadline(func, items, seconds, processes=2):
    with ProcessPoolExecutor(max_workers=processes) as executor:
        futures = [executor.submit(func, item) for item in items]
        done, not_done = wait(futures, timeout=seconds)
        if not_done:
            for future in not_done:
                future.cancel()
            return None
        return [future.result() for future in futures]
