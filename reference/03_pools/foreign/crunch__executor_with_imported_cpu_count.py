# exercise: crunch
# label: right
# style: concurrent.futures, and cpu_count imported by name from os
from concurrent.futures import ProcessPoolExecutor
from os import cpu_count


def crunch(work, items):
    with ProcessPoolExecutor(max_workers=cpu_count() or 1) as executor:
        futures = [executor.submit(work, item) for item in items]
        return [future.result() for future in futures]
