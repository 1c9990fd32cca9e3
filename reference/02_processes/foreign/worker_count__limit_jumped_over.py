# exercise: worker_count
# label: wrong
# mistake: it hires one by one until the number is equal to jobs or CPUs; for 0 or -3 jobs the first comparison is already past, so it returns the number of CPUs; breaks "nonsense such as 0 or -3 counts as one"

import multiprocessing


def worker_count(jobs: int) -> int:
    cpus = multiprocessing.cpu_count()
    hired = 0
    while True:
        hired += 1
        if hired == jobs or hired == cpus:
            return hired
