# exercise: crunch
# label: wrong
# mistake: cpu_count() + 4, the rule of ThreadPoolExecutor
import os
from concurrent.futures import ProcessPoolExecutor


def crunch(work, items):
    with ProcessPoolExecutor(min(32, (os.cpu_count() or 1) + 4)) as executor:
        return list(executor.map(work, items))
