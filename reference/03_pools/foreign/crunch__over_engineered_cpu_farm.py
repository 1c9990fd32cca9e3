# exercise: crunch
# label: right
# style: over-engineered: a CpuFarm class with logging, type hints, and a chain of ways to count the CPUs
from __future__ import annotations

import logging
import multiprocessing
import os
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Any

logger = logging.getLogger(__name__)


def usable_cpus() -> int:
    """How many CPUs this process may use: the best answer that this Python knows."""
    machine = os.cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):
        return max(1, min(machine, len(os.sched_getaffinity(0))))
    if hasattr(os, "process_cpu_count"):
        return max(1, min(machine, os.process_cpu_count() or 1))
    return machine


class CpuFarm:
    """As many processes as CPUs."""

    def __init__(self, cpus: int | None = None) -> None:
        self.cpus = usable_cpus() if cpus is None else cpus

    def __enter__(self) -> CpuFarm:
        logger.debug("starting %d processes", self.cpus)
        self._pool = multiprocessing.Pool(self.cpus)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._pool.terminate()
        self._pool.join()
        logger.debug("%d processes have ended", self.cpus)

    def harvest(self, work: Callable[[Any], Any], items: Sequence[Any]) -> list[Any]:
        answers = [self._pool.apply_async(work, (item,)) for item in items]
        return [answer.get() for answer in answers]


def crunch(work: Callable[[Any], Any], items: Sequence[Any]) -> list[Any]:
    with CpuFarm() as farm:
        return farm.harvest(work, items)
