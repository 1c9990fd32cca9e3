# exercise: worker_count
# label: right
# style: POSIX sysconf, C style

import os


def worker_count(jobs: int) -> int:
    ncpu = os.sysconf("SC_NPROCESSORS_ONLN")
    if ncpu < 1:
        ncpu = 1
    if jobs < 1:
        jobs = 1
    return ncpu if jobs > ncpu else jobs
