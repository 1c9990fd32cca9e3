# exercise: worker_count
# label: wrong
# mistake: "Count them when you are called": the default argument counts the CPUs once, at import; a later change of the machine is not seen
import multiprocessing


def worker_count(jobs, cpus=multiprocessing.cpu_count()):
    return max(1, min(jobs, cpus))
