# exercise: worker_count
# label: wrong
# mistake: as in runtime.GOMAXPROCS(n) a number below 1 means "no limit", so 0 or -3 jobs give as many workers as there are CPUs instead of 1: breaks "nonsense such as 0 or -3 counts as one".
import multiprocessing


def worker_count(jobs):
    cpus = multiprocessing.cpu_count()
    if jobs < 1:
        return cpus
    return min(jobs, cpus)
