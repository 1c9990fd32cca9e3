# exercise: worker_count
# label: right
# style: verbose beginner who comes from Java, one branch for each case

import multiprocessing


def worker_count(jobs):
    numberOfCpus = multiprocessing.cpu_count()
    result = 0
    # case 1: nothing to do or nonsense
    if (jobs <= 0):
        result = 1
    # case 2: more jobs than cpus
    elif (jobs > numberOfCpus):
        result = numberOfCpus
    # case 3: everything else
    else:
        result = jobs
    return result
