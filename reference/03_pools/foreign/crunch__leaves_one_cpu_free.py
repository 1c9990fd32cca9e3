# exercise: crunch
# label: wrong
# mistake: one CPU is kept free "for the main program", so fewer items run at the same time than there are usable CPUs
from concurrent.futures import ProcessPoolExecutor
import os


def crunch(work, items):
    # leave one CPU for the main process and the operating system
    workers = max(1, (os.cpu_count() or 1) - 1)
    with ProcessPoolExecutor(max_workers=workers) as executor:
        futures = [executor.submit(work, item) for item in items]
        return [f.result() for f in futures]
