# exercise: worker_count
# label: wrong
# mistake: JavaScript's "jobs || 1" mends only the 0, so -3 jobs give -3 workers; breaks "nonsense such as 0 or -3 counts as one"
import os


def worker_count(jobs):
    cpus = os.cpu_count() or 1
    return min(jobs or 1, cpus)
