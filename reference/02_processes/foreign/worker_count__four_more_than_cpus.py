# exercise: worker_count
# label: wrong
# mistake: it takes the rule of ThreadPoolExecutor (CPUs + 4) as the upper limit, so with many jobs there are four workers more than CPUs; it breaks "never more than there are CPUs".

import os


def worker_count(jobs):
    # the default of concurrent.futures: a few more than there are CPUs
    limit = (os.cpu_count() or 1) + 4
    return max(1, min(jobs, limit))
