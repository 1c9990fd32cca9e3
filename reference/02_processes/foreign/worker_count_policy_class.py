# exercise: worker_count
# label: right
# style: class-based sizing policy, as a Java programmer would write it
import multiprocessing


class _WorkerSizingPolicy:
    """Decides on the size of a crew; asks for the CPUs each time it decides."""

    MINIMUM = 1

    def __init__(self, probe):
        self._probe = probe

    def upper_bound(self) -> int:
        return max(self.MINIMUM, self._probe())

    def decide(self, demand: int) -> int:
        return max(self.MINIMUM, min(demand, self.upper_bound()))


def worker_count(jobs: int) -> int:
    """Return how many workers to use for a number of jobs."""
    return _WorkerSizingPolicy(lambda: multiprocessing.cpu_count()).decide(jobs)
