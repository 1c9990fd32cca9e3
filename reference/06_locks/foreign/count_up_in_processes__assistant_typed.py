# exercise: count_up_in_processes
# label: right
# style: assistant-like: type hints, docstrings, a frozen dataclass as the job, an explicit context, an RLock
"""Count with several processes without losing an update."""

from __future__ import annotations

import multiprocessing
from dataclasses import dataclass
from typing import Any, Protocol


class Counter(Protocol):
    """Something that counts."""

    value: int


@dataclass(frozen=True)
class _Job:
    """Everything that a worker process needs to know.

    Attributes:
        counter: The shared counter.
        lock: The lock that all the workers share.
        times: The number of increments.
    """

    counter: Counter
    lock: Any
    times: int

    def run(self) -> None:
        """Increment the counter, holding the lock for each increment."""
        for _ in range(self.times):
            with self.lock:
                self.counter.value += 1


def _run_job(job: _Job) -> None:
    """Run a job; the entry point of a worker process."""
    job.run()


def count_up_in_processes(counter: Counter, times: int, workers: int) -> None:
    """Let ``workers`` processes add one to ``counter.value``, ``times`` times each."""
    context = multiprocessing.get_context()
    job = _Job(counter=counter, lock=context.RLock(), times=times)
    processes = [context.Process(target=_run_job, args=(job,)) for _ in range(workers)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
