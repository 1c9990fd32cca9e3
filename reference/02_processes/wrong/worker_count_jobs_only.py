# exercise: worker_count
# expect: cpus-not-asked
def worker_count(jobs):
    return max(1, jobs)  # <- here
