# exercise: crunch
# label: right
# style: modern Python (concurrent.futures), one process for each CPU of the machine
from concurrent.futures import ProcessPoolExecutor
from os import cpu_count


def crunch(work, items):
    n = cpu_count() or 1  # None where it cannot be found out
    with ProcessPoolExecutor(max_workers=n) as ex:
        futures = [ex.submit(work, item) for item in items]
        return [f.result() for f in futures]
