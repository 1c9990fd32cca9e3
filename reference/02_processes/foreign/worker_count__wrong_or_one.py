# exercise: worker_count
# label: wrong
# mistake: "jobs or 1" mends 0 but not negative numbers; breaks "nonsense such as 0 or -3 counts as one"
import os


def worker_count(jobs: int) -> int:
    return min(jobs or 1, os.cpu_count() or 1)
