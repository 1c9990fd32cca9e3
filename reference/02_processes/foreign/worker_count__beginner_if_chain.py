# exercise: worker_count
# label: right
# style: a beginner's chain of if/elif with a comment on every line
import multiprocessing


def worker_count(jobs: int) -> int:
    # first I ask how many CPUs this machine has
    cpus = multiprocessing.cpu_count()

    # no jobs (or a nonsense number like -3): still one worker
    if jobs < 1:
        workers = 1
    # more jobs than CPUs: the CPUs are the limit
    elif jobs > cpus:
        workers = cpus
    # otherwise every job gets a worker of its own
    else:
        workers = jobs

    # give the number back
    return workers
