# exercise: crunch
# label: wrong
# mistake: no more workers than items, which is zero workers without items, and that is a ValueError: ":param items: the arguments; there may be none."
import os
from concurrent.futures import FIRST_EXCEPTION, ProcessPoolExecutor, wait


def _cpus():
    if hasattr(os, "process_cpu_count"):
        return os.process_cpu_count() or 1
    return len(os.sched_getaffinity(0)) or 1


def crunch(work, items):
    workers = min(_cpus(), len(items))
    with ProcessPoolExecutor(max_workers=workers) as executor:
        futures = [executor.submit(work, item) for item in items]
        done, pending = wait(futures, return_when=FIRST_EXCEPTION)
        for future in done:
            if future.exception() is not None:
                for late in pending:
                    late.cancel()
                raise future.exception()
        return [future.result() for future in futures]
