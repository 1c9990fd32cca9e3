# exercise: map_with_deadline
# label: wrong
# mistake: the with block of a ProcessPoolExecutor ends with shutdown(wait=True), so None comes only after the late item has ended by itself: breaks "Late work is given up: the call does not wait for it" and "wait no longer than seconds"
from concurrent.futures import ProcessPoolExecutor, TimeoutError


def map_with_deadline(func, items, seconds, processes=2):
    with ProcessPoolExecutor(max_workers=processes) as executor:
        try:
            return list(executor.map(func, items, timeout=seconds))
        except TimeoutError:
            return None
