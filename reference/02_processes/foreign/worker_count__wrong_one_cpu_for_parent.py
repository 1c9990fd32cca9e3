# exercise: worker_count
# label: wrong
# mistake: keeps a CPU free for the parent, 8 jobs on 8 CPUs give 7; breaks "One worker for each job, but never more than there are CPUs"
import multiprocessing

RESERVED_FOR_PARENT = 1


class WorkerBudget:
    def __init__(self, cpus: int) -> None:
        self.limit = max(1, cpus - RESERVED_FOR_PARENT)

    def grant(self, jobs: int) -> int:
        return min(max(1, jobs), self.limit)


def worker_count(jobs: int) -> int:
    return WorkerBudget(multiprocessing.cpu_count()).grant(jobs)
