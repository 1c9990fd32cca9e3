# exercise: map_with_deadline
# label: wrong
# mistake: the end of the with block of a ProcessPoolExecutor waits for the late items (cancel does not stop what runs), so None comes only when they have ended
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
