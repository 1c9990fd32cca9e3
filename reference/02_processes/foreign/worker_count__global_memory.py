# exercise: worker_count
# label: wrong
# mistake: the whole first answer's CPU number is kept in a global and never counted again

import multiprocessing

_cpus = None


def worker_count(jobs):
    global _cpus
    if _cpus is None:
        _cpus = multiprocessing.cpu_count()
    return max(1, min(jobs, _cpus))
