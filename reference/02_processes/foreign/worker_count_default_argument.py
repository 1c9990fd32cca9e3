# exercise: worker_count
# label: wrong
# mistake: the CPUs are counted once, in a default argument when the file is loaded, not in each call
import multiprocessing


def worker_count(jobs, cpus=multiprocessing.cpu_count()):
    return max(1, min(jobs, cpus))
