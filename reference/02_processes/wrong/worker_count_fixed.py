# exercise: worker_count
# expect: cpus-not-asked
def worker_count(jobs):
    return max(1, min(jobs, 8))  # <- here
