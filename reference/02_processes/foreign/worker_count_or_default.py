# exercise: worker_count
# label: wrong
# mistake: "jobs or 1" as in JavaScript only replaces 0; a negative number is returned as it is
import multiprocessing


def worker_count(jobs):
    wanted = jobs or 1
    return min(wanted, multiprocessing.cpu_count())
