# exercise: crunch
# label: right
# style: ProcessPoolExecutor, with an availableProcessors() helper
import os
from concurrent.futures import ProcessPoolExecutor


def _available_processors():
    if hasattr(os, "process_cpu_count"):
        return os.process_cpu_count() or 1
    try:
        return len(os.sched_getaffinity(0)) or 1
    except (AttributeError, OSError):
        return os.cpu_count() or 1


def crunch(work, items):
    with ProcessPoolExecutor(max_workers=_available_processors()) as executor:
        futures = [executor.submit(work, item) for item in items]
        return [future.result() for future in futures]
