# exercise: worker_count
# label: right
# style: reduce(min) over candidates, then a floor

import functools
import operator
import os


def worker_count(jobs: int) -> int:
    smallest = functools.reduce(min, [jobs, os.cpu_count() or 1])
    return operator.add(1, max(0, smallest - 1))
