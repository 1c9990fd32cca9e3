"""The engine of this machine: so many processes at a time, each for one submission."""

from __future__ import annotations

import contextlib
import os
import tempfile
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field, replace

from autograder.batch import errand, fork_server
from autograder.batch.fork_server import LOST, ForkServer
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
    """The processes that are under way, so that all can be ended.

    They are forked from ``server``.  Where there is none, or where it has ended, each
    is an interpreter of its own, which takes longer to start.
    """

    server: ForkServer | None = None
    ended: bool = False
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _running: set[errand.UnitProcess] = field(default_factory=set)

    def done(self, line: str) -> Answer:
        """Have one unit done by a process of its own; ``line`` is its order.

        It is done once more where the server went before its grader ended: nothing is
        known then of that end, and another unit may have killed the server.
        """
        answer = self._answer(self.server.start, line) if self.server else None
        if answer is None:
            answer = self._answer(errand.start, line)
        assert answer is not None  # its end is seen by this process itself
        return answer

    def _answer(
        self, start: Callable[[int], errand.UnitProcess | None], line: str
    ) -> Answer | None:
        with tempfile.TemporaryFile() as said:
            with self._lock:
                if self.ended:
                    return Answer(report=None, error="it was interrupted")
                process = start(said.fileno())
                if process is None:
                    return None
                self._running.add(process)
            try:
                problem = errand.ask(process, line)
            finally:
                self._running.discard(process)
            said.seek(0)
            wrote = said.read().decode("utf-8", "replace")[-errand.MOST_SAID :]
        status = process.wait()
        if status == LOST:
            return None
        return answer_of(status, problem.decode("utf-8", "replace"), wrote)

    def end(self) -> None:
        """End all that are under way, and start no more."""
        self.ended = True
        if self.server:
            self.server.end()  # nobody waits for it with the lock then
        with self._lock:
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
        with _server() as server:
            yield from self._answers(Units(server=server), orders)

    def _answers(self, units: Units, orders: Iterable[Order]) -> Answers:
        lines = [
            order_to_json(
                replace(order, measures=order.measures and self.jobs == 1),
                self.sealed.digest_of(order.assignment),
            )
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


@contextlib.contextmanager
def _server() -> Iterator[ForkServer | None]:
    """Start a fork server, where there can be one."""
    if not fork_server.IS_POSSIBLE:
        yield None
        return
    with contextlib.closing(ForkServer()) as server:
        yield server


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
