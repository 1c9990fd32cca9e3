# exercise: worker_count
# label: wrong
# mistake: takes the absolute value, as if the sign were noise: -3 jobs get 3 workers; breaks "nonsense such as 0 or -3 counts as one"
import os


def worker_count(jobs):
    count = abs(jobs)
    if count == 0:
        count = 1
    return min(count, len(os.sched_getaffinity(0)))
