# exercise: crunch
# style: counts the CPUs when the file is loaded
import multiprocessing

CPUS = multiprocessing.cpu_count()


def crunch(work, items):
    with multiprocessing.Pool(CPUS) as pool:
        return pool.map(work, items)
