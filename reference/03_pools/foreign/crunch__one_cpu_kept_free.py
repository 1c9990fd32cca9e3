# exercise: crunch
# label: wrong
# mistake: it keeps one CPU free (cpu_count() - 1 processes), so one item less runs at a time than there are usable CPUs; on two CPUs nothing runs in parallel. Breaks "As many items run at the same time as there are usable CPUs".
import multiprocessing


def crunch(work, items):
    processes = max(1, multiprocessing.cpu_count() - 1)  # the machine stays usable
    with multiprocessing.Pool(processes) as pool:
        return pool.map(work, items, chunksize=1)
