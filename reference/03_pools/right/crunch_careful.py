# exercise: crunch
# style: serial_where_that_is_best
import multiprocessing
import os


def crunch(work, items):
    """A single CPU, or a single item, is not worth a process."""
    try:
        cpus = len(os.sched_getaffinity(0))
    except AttributeError:
        cpus = os.cpu_count() or 1
    workers = min(cpus, len(items))
    if workers <= 1:
        return [work(item) for item in items]
    with multiprocessing.Pool(workers) as pool:
        handles = [pool.apply_async(work, (item,)) for item in items]
        return [handle.get() for handle in handles]
