"""The engine of this machine: so many processes at a time, each for one submission."""

from __future__ import annotations

import contextlib
import os
import subprocess
import tempfile
import threading
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field

from autograder.batch import errand
from autograder.batch.work import Answer, Answers, answer_of, order_to_json
from autograder.grading.grade import Order, grade
from autograder.grading.seal import SealedCourse
from autograder.report.progress import Progress


def usable_cpus() -> int:
    """How many CPUs this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


@dataclass(slots=True)
class Units:
    """The processes that are under way, so that all can be ended."""

    ended: bool = False
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _running: set[subprocess.Popen[bytes]] = field(default_factory=set)

    def done(self, line: str) -> Answer:
        """Have one unit done by a process of its own; ``line`` is its order."""
        with tempfile.TemporaryFile() as said:
            process = self._started(said.fileno())
            if process is None:
                return Answer(report=None, error="it was interrupted")
            try:
                problem = errand.ask(process, line)
            finally:
                self._running.discard(process)
            said.seek(0)
            wrote = said.read().decode("utf-8", "replace")[-errand.MOST_SAID :]
        return answer_of(process.returncode, problem.decode("utf-8", "replace"), wrote)

    def _started(self, said: int) -> subprocess.Popen[bytes] | None:
        with self._lock:
            if self.ended:
                return None
            process = errand.start(said)
            self._running.add(process)
            return process

    def end(self) -> None:
        """End all that are under way, and start no more."""
        with self._lock:
            self.ended = True
            for process in list(self._running):
                with contextlib.suppress(OSError):
                    process.kill()


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalEngine:
    """Grades so many submissions at a time.

    No unit is begun, and no answer believed, once ``sealed`` is broken: the programs of
    students could have written to what the next units load.
    """

    jobs: int
    sealed: SealedCourse

    def answers(self, orders: Iterable[Order]) -> Answers:
        """Return the answers as they come; what is under way ends with the iterator."""
        units = Units()
        lines = [
            order_to_json(order, self.sealed.digest_of(order.assignment))
            for order in orders
        ]
        with ThreadPoolExecutor(max_workers=self.jobs) as pool:
            futures = {
                pool.submit(self._one, units, line): number
                for number, line in enumerate(lines)
            }
            try:
                for future in as_completed(futures):
                    yield futures[future], future.result()
            finally:
                units.end()
                pool.shutdown(wait=True, cancel_futures=True)

    def _one(self, units: Units, line: str) -> Answer:
        changed = self.sealed.broken()
        answer = None if changed else units.done(line)
        changed = self.sealed.broken()
        if answer is None or changed:
            return Answer(report=None, error=changed or "it was interrupted")
        return answer


@dataclass(frozen=True, slots=True, kw_only=True)
class HereEngine:
    """Grades in this very process, as for a student at home; errors are raised."""

    progress: Progress
    sealed: SealedCourse

    def answers(self, orders: Iterable[Order]) -> Answers:
        """Grade one order after the other."""
        for number, order in enumerate(orders):
            graded = grade(order, self.progress, self.sealed)
            report, said, notes = graded.report, graded.said, graded.notes
            yield number, Answer(report=report, said=said, notes=notes)
