# exercise: worker_count
# expect: more-workers-than-cpus
def worker_count(jobs):
    return max(1, jobs)  # <- here
