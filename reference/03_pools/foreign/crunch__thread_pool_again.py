# exercise: crunch
# label: wrong
# mistake: uses threads, which share one Python lock, and no processes

import os
from concurrent.futures import ThreadPoolExecutor


def crunch(work, items):
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as executor:
        return list(executor.map(work, items))
