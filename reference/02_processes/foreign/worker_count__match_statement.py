# exercise: worker_count
# label: right
# style: match with guards

import os


def worker_count(jobs: int) -> int:
    cpus = os.cpu_count() or 1
    match jobs:
        case n if n < 1:
            return 1
        case n if n > cpus:
            return cpus
        case n:
            return n
