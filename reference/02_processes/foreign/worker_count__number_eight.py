# exercise: worker_count
# label: wrong
# mistake: the number 8 of the handout's table is written down instead of counting CPUs

def worker_count(jobs):
    if jobs < 1:
        return 1
    if jobs > 8:
        return 8
    return jobs
