# exercise: worker_count
# label: right
# style: a beginner who writes every case as an if of its own and comments each line

# we need this module to count the CPUs
import multiprocessing


def worker_count(jobs: int) -> int:
    # ask the computer how many CPUs it has (each time anew)
    cpus = multiprocessing.cpu_count()

    # case 1: there is nothing to do, or the number is nonsense -> still one worker
    if jobs < 1:
        return 1

    # case 2: more jobs than CPUs -> all CPUs have work, more workers are of no use
    if jobs > cpus:
        return cpus

    # case 3: everything else -> one worker for each job
    return jobs
