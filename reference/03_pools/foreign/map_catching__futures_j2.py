# exercise: map_catching
# label: right
from concurrent.futures import ProcessPoolExecutor


def map_catching(func, items, processes=2):
    with ProcessPoolExecutor(max_workers=processes) as executor:
        futures = [executor.submit(func, item) for item in items]
    errors = [future.exception() for future in futures]
    return [
        future.result() if error is None else error
        for future, error in zip(futures, errors)
    ]
