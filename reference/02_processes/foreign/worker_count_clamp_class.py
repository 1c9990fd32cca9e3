# exercise: worker_count
# label: right
# style: over-engineered, a frozen dataclass for a range that clamps
import multiprocessing
from dataclasses import dataclass


@dataclass(frozen=True)
class _Range:
    low: int
    high: int

    def clamp(self, value):
        return self.low if value < self.low else min(value, self.high)


def worker_count(jobs: int) -> int:
    allowed = _Range(low=1, high=multiprocessing.cpu_count())
    return allowed.clamp(jobs)
