# exercise: worker_count
# label: right
# style: match statement with guards, os.process_cpu_count where this Python has it

import os


def worker_count(jobs: int) -> int:
    count = getattr(os, "process_cpu_count", os.cpu_count)  # new in 3.13
    cpus = count() or 1
    match jobs:
        case n if n < 1:
            return 1
        case n if n <= cpus:
            return n
        case _:
            return cpus
