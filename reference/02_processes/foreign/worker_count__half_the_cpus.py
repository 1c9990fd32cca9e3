# exercise: worker_count
# label: wrong
# mistake: halves the CPU count because of hyperthreading

import os


def worker_count(jobs):
    physical = max(1, (os.cpu_count() or 2) // 2)
    return max(1, min(jobs, physical))
