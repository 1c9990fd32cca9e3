# exercise: crunch
# label: wrong
# mistake: one process for each item: "no more processes than the machine has CPUs"
from concurrent.futures import ProcessPoolExecutor, wait


def crunch(work, items):
    if not items:
        return []
    with ProcessPoolExecutor(max_workers=len(items)) as executor:
        futures = [executor.submit(work, item) for item in items]
        wait(futures)
        return [future.result() for future in futures]
