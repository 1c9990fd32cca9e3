# exercise: crunch
# label: wrong
# mistake: like joblib's n_jobs=-2 it leaves one usable CPU idle; breaks "As many items run at the same time as there are usable CPUs"
import multiprocessing
import os

N_JOBS = -2  # all CPUs but one, so that the desktop stays responsive


def effective_n_jobs(n_jobs):
    cpus = len(os.sched_getaffinity(0))
    if n_jobs < 0:
        return max(1, cpus + 1 + n_jobs)
    return n_jobs


def crunch(work, items):
    with multiprocessing.Pool(effective_n_jobs(N_JOBS)) as pool:
        return pool.map(work, items, chunksize=1)
