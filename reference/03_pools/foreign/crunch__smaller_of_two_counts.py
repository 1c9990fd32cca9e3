# exercise: crunch
# label: right

import os
from concurrent.futures import ProcessPoolExecutor


def _usable_cpus():
    machine = os.cpu_count() or 1
    # Ann: this program may be allowed fewer. Ben: only Linux can tell.
    if hasattr(os, "sched_getaffinity"):
        usable = len(os.sched_getaffinity(0))
    else:
        usable = machine
    return max(1, min(usable, machine))


def crunch(work, items):
    with ProcessPoolExecutor(max_workers=_usable_cpus()) as executor:
        futures = []
        for item in items:
            futures.append(executor.submit(work, item))
        results = []
        try:
            for future in futures:
                results.append(future.result())
        except BaseException:
            # Ann: the rest is for nothing now. Ben: what has begun may end.
            executor.shutdown(wait=True, cancel_futures=True)
            raise
    return results
