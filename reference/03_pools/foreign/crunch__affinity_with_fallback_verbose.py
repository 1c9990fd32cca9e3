# exercise: crunch
# label: right
# style: beginner's verbose code: sched_getaffinity in a try, else cpu_count, a pool closed and joined by hand
import multiprocessing
import os


def crunch(work, items):
    # find out how many CPUs I may use
    try:
        my_cpus = os.sched_getaffinity(0)
        number_of_cpus = len(my_cpus)
    except AttributeError:
        # not on Linux
        number_of_cpus = os.cpu_count()
        if number_of_cpus is None:
            number_of_cpus = 1
    pool = multiprocessing.Pool(processes=number_of_cpus)
    try:
        results = pool.map(work, items, chunksize=1)
    finally:
        pool.close()
        pool.join()
    return results
