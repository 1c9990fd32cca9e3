# exercise: count_up_in_processes
# label: right
import logging
import multiprocessing
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class _CountJob:
    """All that a child needs; it is handed over when the process is made."""

    lock: Any
    counter: Any
    times: int


def _count(job: _CountJob) -> None:
    for _ in range(job.times):
        with job.lock:
            job.counter.value += 1


def count_up_in_processes(counter: "Counter", times: int, workers: int) -> None:
    job = _CountJob(multiprocessing.Lock(), counter, times)
    processes = [
        multiprocessing.Process(target=_count, args=(job,), name=f"count-{n}")
        for n in range(workers)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    logger.debug("%d process(es) have counted", len(processes))
