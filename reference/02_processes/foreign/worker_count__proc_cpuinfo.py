# exercise: worker_count
# label: right
# style: reads /proc/cpuinfo, falls back to Python

import multiprocessing


def count_cpus():
    try:
        with open("/proc/cpuinfo") as f:
            n = sum(1 for line in f if line.startswith("processor"))
    except OSError:
        n = 0
    return n or multiprocessing.cpu_count()


def worker_count(jobs):
    return max(min(jobs, count_cpus()), 1)
