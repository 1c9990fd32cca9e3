# exercise: worker_count
# label: right
# style: beginner's verbose if/elif ladder over the CPUs that this program may use
import os


def worker_count(jobs):
    # first find out how many CPUs I may use
    if hasattr(os, "sched_getaffinity"):
        set_of_cpus = os.sched_getaffinity(0)
        cpus = len(set_of_cpus)
    else:
        cpus = os.cpu_count()
        if cpus is None:
            cpus = 1

    # now decide
    if jobs < 1:
        number_of_workers = 1
    elif jobs > cpus:
        number_of_workers = cpus
    else:
        number_of_workers = jobs

    return number_of_workers
