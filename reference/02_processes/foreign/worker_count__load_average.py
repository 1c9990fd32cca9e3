# exercise: worker_count
# label: wrong
# mistake: takes the present load off the CPUs

import os


def worker_count(jobs):
    free = (os.cpu_count() or 1) - int(os.getloadavg()[0])
    return max(1, min(jobs, free))
