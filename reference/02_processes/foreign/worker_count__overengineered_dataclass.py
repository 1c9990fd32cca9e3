# exercise: worker_count
# label: right
# style: over-engineered: a frozen dataclass of limits, built freshly on each call, with a fall-back
from __future__ import annotations

import multiprocessing
from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    lower: int
    upper: int

    @classmethod
    def of_this_machine(cls) -> Limits:
        try:
            cpus = multiprocessing.get_context().cpu_count()
        except NotImplementedError:
            cpus = 1
        return cls(lower=1, upper=cpus)

    def clamp(self, wanted: int) -> int:
        if wanted < self.lower:
            return self.lower
        if wanted > self.upper:
            return self.upper
        return wanted


def worker_count(jobs: int) -> int:
    return Limits.of_this_machine().clamp(jobs)
