# exercise: worker_count
# label: right
# style: a beginner counts up in a loop

import multiprocessing


def worker_count(jobs):
    anzahl = 1
    cpus = multiprocessing.cpu_count()
    # so lange erhoehen, bis es genug sind
    while anzahl < jobs and anzahl < cpus:
        anzahl = anzahl + 1
    return anzahl
