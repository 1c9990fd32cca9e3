# exercise: worker_count
# label: wrong
# mistake: exactly as many jobs as CPUs falls through to the last branch and gives 1

from multiprocessing import cpu_count


def worker_count(jobs):
    cpus = cpu_count()
    if 0 < jobs < cpus:
        return jobs
    elif jobs > cpus:
        return cpus
    else:
        # zero or negative
        return 1
