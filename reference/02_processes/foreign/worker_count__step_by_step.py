# exercise: worker_count
# label: right

import multiprocessing


def worker_count(jobs):
    # Ann: max(1, min(...)) is one line. Ben: I read ifs better at night.
    cpus = multiprocessing.cpu_count()  # in each call, not once at the top
    count = jobs
    if count > cpus:
        count = cpus
    if count < 1:  # 0, -3: "counts as one"
        count = 1
    return count
