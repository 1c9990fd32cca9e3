# exercise: worker_count
# label: wrong
# mistake: counts running threads (threading.active_count) instead of CPUs

import threading


def worker_count(jobs):
    return max(1, min(jobs, threading.active_count()))
