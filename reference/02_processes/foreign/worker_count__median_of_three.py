# exercise: worker_count
# label: right
# style: compact trick, the middle one of 1, jobs and CPUs

import multiprocessing as mp


def worker_count(jobs: int) -> int:
    # clamp(jobs, 1, cpus) is the same as the median of the three
    return sorted((1, jobs, mp.cpu_count()))[1]
