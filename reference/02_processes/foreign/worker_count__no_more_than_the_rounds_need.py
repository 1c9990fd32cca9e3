# exercise: worker_count
# label: wrong
# mistake: returns the smallest number of workers that needs as few rounds as all CPUs would (5 jobs on 4 CPUs: 2 rounds, so 3 workers instead of 4); breaks "One worker for each job, but never more than there are CPUs" (5 jobs on 4 CPUs means 4)

import multiprocessing


def worker_count(jobs):
    cpus = multiprocessing.cpu_count()
    if jobs < 1:
        jobs = 1
    # Ann: 5 jobs, 4 CPUs: four work, then one works and three look on.
    # Ben: then the fourth was useless. "How many workers to use": 3 do it in two rounds.
    rounds = 0
    left = jobs
    if left > cpus:
        rounds = -(-left // cpus)  # rounded up
        return -(-jobs // rounds)
    return jobs
