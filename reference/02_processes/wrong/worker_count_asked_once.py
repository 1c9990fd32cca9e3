# exercise: worker_count
# expect: cpus-not-asked
def worker_count(jobs, cpus=__import__("os").cpu_count()):
    return max(1, min(jobs, cpus))  # <- here
