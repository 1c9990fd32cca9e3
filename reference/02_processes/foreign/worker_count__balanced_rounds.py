# exercise: worker_count
# label: wrong
# mistake: "one worker for each job, but never more than CPUs": evens out the rounds instead; 9 jobs on 8 CPUs give 5 workers, not 8
import math
import os


def worker_count(jobs):
    cpus = os.cpu_count() or 1
    jobs = max(jobs, 1)
    rounds = math.ceil(jobs / cpus)
    # with so many rounds anyway, fewer workers may do
    return min(cpus, math.ceil(jobs / rounds))
