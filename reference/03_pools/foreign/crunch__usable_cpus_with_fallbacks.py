# exercise: crunch
# label: right
# style: defends against every platform: asks for the usable CPUs in three ways, checks for no items and for None
import multiprocessing
import os


def usable_cpus():
    """How many CPUs this process may use, at least 1."""
    if hasattr(os, "process_cpu_count"):  # Python 3.13 and later
        count = os.process_cpu_count()
    elif hasattr(os, "sched_getaffinity"):  # Linux
        count = len(os.sched_getaffinity(0))
    else:  # macOS, Windows
        count = os.cpu_count()
    return count or 1


def crunch(work, items):
    items = list(items)
    if not items:
        return []
    pool = multiprocessing.Pool(min(usable_cpus(), len(items)))
    try:
        results = pool.map(work, items, chunksize=1)
        pool.close()
    except BaseException:
        pool.terminate()
        raise
    finally:
        pool.join()
    assert len(results) == len(items)
    return results
