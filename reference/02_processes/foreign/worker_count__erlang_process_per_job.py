# exercise: worker_count
# label: wrong
# mistake: Erlang habit, a process for each job because processes are cheap; breaks "never more than there are CPUs"


def worker_count(jobs):
    # spawn one process per job, the scheduler will sort it out
    if jobs < 1:
        return 1
    return jobs
