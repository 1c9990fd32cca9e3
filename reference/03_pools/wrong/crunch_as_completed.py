# exercise: crunch
# expect: completion-order
# luck: in which order the values that do not stop come
from concurrent.futures import ProcessPoolExecutor, as_completed


def crunch(work, items):
    with ProcessPoolExecutor() as executor:
        futures = [executor.submit(work, item) for item in items]
        return [future.result() for future in as_completed(futures)]
