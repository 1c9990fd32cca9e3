# exercise: worker_count
# label: right

import multiprocessing


def worker_count(jobs: int) -> int:
    # The middle one of the lower limit, the wish and the upper limit.
    return sorted((1, jobs, multiprocessing.cpu_count()))[1]
