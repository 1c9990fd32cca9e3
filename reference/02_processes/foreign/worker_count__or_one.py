# exercise: worker_count
# label: wrong
# mistake: "or 1" mends only the zero; a negative number of jobs comes back as it is (-3 gives -3 and not 1)
import os


def worker_count(jobs: int) -> int:
    return min(jobs, os.cpu_count() or 1) or 1
