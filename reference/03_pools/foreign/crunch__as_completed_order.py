# exercise: crunch
# label: wrong
# mistake: results in the order of as_completed
import os
from concurrent.futures import ProcessPoolExecutor, as_completed


def crunch(work, items):
    with ProcessPoolExecutor(os.cpu_count()) as executor:
        futures = [executor.submit(work, item) for item in items]
        return [future.result() for future in as_completed(futures)]
