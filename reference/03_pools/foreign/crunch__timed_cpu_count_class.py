# exercise: crunch
# label: right
# style: a helper class with multiprocessing.cpu_count(), an orderly end with close and join, and a print of the time it took
import multiprocessing
import time
from collections.abc import Callable, Sequence
from typing import Any


class CpuFarm:
    """A pool with one process for each CPU, as a context manager."""

    def __init__(self) -> None:
        self.size = multiprocessing.cpu_count()
        self.started = 0.0

    def __enter__(self) -> "CpuFarm":
        self.started = time.perf_counter()
        self.pool = multiprocessing.Pool(processes=self.size)
        return self

    def run(self, work: Callable[[Any], Any], items: Sequence[Any]) -> list[Any]:
        """Start all of the work, then collect it in order."""
        answers = [self.pool.apply_async(work, (item,)) for item in items]
        return [answer.get() for answer in answers]

    def __exit__(self, exc_type: Any, exc: Any, tb: Any) -> None:
        if exc_type is None:
            self.pool.close()
        else:
            self.pool.terminate()
        self.pool.join()
        took = time.perf_counter() - self.started
        print(f"{self.size} processes, {took:.2f} s")


def crunch(work: Callable[[Any], Any], items: Sequence[Any]) -> list[Any]:
    with CpuFarm() as farm:
        return farm.run(work, items)
