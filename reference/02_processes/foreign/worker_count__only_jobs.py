# exercise: worker_count
# label: wrong
# mistake: the CPUs are never asked, only jobs with a floor of 1

def worker_count(jobs):
    return max(1, jobs)
