# exercise: worker_count
# label: wrong
# mistake: keeps one CPU free for the parent: on 8 CPUs it gives 7 workers for 8 or 100 jobs, on 2 CPUs it gives 1 for 2. Breaks "One worker for each job, but never more than there are CPUs" (8 jobs on 8 CPUs need 8 workers).

import multiprocessing


def worker_count(jobs):
    spare = multiprocessing.cpu_count() - 1  # the parent needs one, too
    return max(1, min(jobs, spare))
