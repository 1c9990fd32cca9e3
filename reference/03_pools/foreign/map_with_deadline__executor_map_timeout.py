# exercise: map_with_deadline
# label: wrong
# mistake: executor.map(timeout=...) raises in time, but the end of the with block waits for the late items
from concurrent.futures import ProcessPoolExecutor


def map_with_deadline(func, items, seconds, processes=2):
    with ProcessPoolExecutor(processes) as executor:
        try:
            return list(executor.map(func, items, timeout=seconds))
        except TimeoutError:
            return None
