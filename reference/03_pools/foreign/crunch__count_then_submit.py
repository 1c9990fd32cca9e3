# exercise: crunch
# label: right
import concurrent.futures
import os


def _usable_cpus():
    machine = os.cpu_count() or 1
    try:
        usable = len(os.sched_getaffinity(0))
    except (AttributeError, OSError):  # not on this system
        usable = machine
    return max(1, min(usable, machine))


def crunch(work, items):
    first_error = None
    results = []
    with concurrent.futures.ProcessPoolExecutor(_usable_cpus()) as executor:
        futures = [executor.submit(work, item) for item in items]
        for future in futures:
            if first_error is not None:
                future.cancel()  # what has not begun need not begin
                continue
            first_error = future.exception()
            if first_error is None:
                results.append(future.result())
    if first_error is not None:
        raise first_error
    return results
