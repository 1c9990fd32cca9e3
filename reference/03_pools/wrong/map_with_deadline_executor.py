# exercise: map_with_deadline
# expect: waits-for-the-late
from concurrent.futures import ProcessPoolExecutor


def map_with_deadline(func, items, seconds, processes=2):
    with ProcessPoolExecutor(processes) as executor:  # <- here
        try:
            return list(executor.map(func, items, timeout=seconds))
        except TimeoutError:
            return None
