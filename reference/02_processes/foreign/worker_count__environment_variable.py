# exercise: worker_count
# label: wrong
# mistake: reads NUMBER_OF_PROCESSORS, which only Windows sets, else 1

import os


def worker_count(jobs):
    cpus = int(os.environ.get("NUMBER_OF_PROCESSORS", "1"))
    return max(1, min(jobs, cpus))
