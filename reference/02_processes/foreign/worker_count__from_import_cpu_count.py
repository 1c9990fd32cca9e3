# exercise: worker_count
# label: right
# style: the name imported at the top, if-chain

from multiprocessing import cpu_count


def worker_count(jobs: int) -> int:
    number_of_cpus = cpu_count()
    if jobs <= 0:
        return 1
    elif jobs <= number_of_cpus:
        return jobs
    else:
        return number_of_cpus
