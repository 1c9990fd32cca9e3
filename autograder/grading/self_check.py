"""The visible checks of some exercises, and a report of them.

As a program, ``python -P -m autograder.grading.self_check``: for a notebook's check
cell, outside of the kernel.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import signal
import sys
import threading
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from autograder.grading.bench import Bench
from autograder.grading.check_session import Listener
from autograder.grading.course import Assignment
from autograder.grading.grade import (
    GradeChecks,
    Order,
    environment,
    interrupts,
    reworded,
    run_tests,
)
from autograder.grading.recorder import Recorder
from autograder.intake import Taken, take_in, workspace
from autograder.play import Means, Submission
from autograder.report.record import Report, SubmissionRecord
from autograder.report.store import ReportError
from autograder.self_trial import UnknownPythonError, require_known_python


@dataclass(frozen=True, slots=True, kw_only=True)
class Visible:
    """What is to be checked: the tests are `test_threads.py` for `threads.py`."""

    submission: Path
    tests: Path
    exercises: tuple[str, ...]
    slug: str = ""
    report: Path | None = None

    @property
    def file_name(self) -> str:
        """The name of the student's module."""
        return self.tests.name.removeprefix("test_")


class SomeChecks(GradeChecks):
    """The checks of some exercises; of all where none is named."""

    def __init__(
        self, listener: Listener, bench: Bench, exercises: Collection[str]
    ) -> None:
        super().__init__(listener, bench)
        self._exercises = exercises

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Keep the checks of the exercises."""
        if self._exercises:
            items[:] = [item for item in items if _exercise(item) in self._exercises]


def _exercise(item: pytest.Item) -> str:
    mark = item.get_closest_marker("exercise")
    return str(mark.args[0]) if mark and mark.args else ""


def self_check(visible: Visible) -> Report:
    """Run the visible checks of the exercises.

    Raises ``IntakeError`` when there is no submission.
    """
    with workspace() as folder:
        taken = take_in(
            visible.submission, visible.file_name, folder, visible.exercises
        )
        blank = _blank(visible, taken)
        recorder = Recorder(blank, reword=reworded(taken))
        bench = Bench(
            submission=Submission(taken.file) if taken.file else None,
            scenarios=visible.tests.with_name("scenarios.py"),
            means=Means(),
            seed=blank.seed,
            refusal=taken.refusal,
        )
        checks = SomeChecks(recorder, bench, visible.exercises)
        recorder.begin(visible.report)
        with interrupts(checks.interrupt), contextlib.closing(bench):
            said = run_tests([visible.tests], checks)
    failed = "; ".join(checks.faults)
    if not checks.checks and not failed:
        last = said.strip().splitlines()[-1:] or ["there is no such check"]
        failed = f"no check was run: {last[0]}"
    report = recorder.finish(failed)
    if recorder.unwritten:  # nobody else would show it
        raise ReportError(recorder.unwritten)
    return report


def _blank(visible: Visible, taken: Taken) -> Report:
    nobody = Assignment(slug=visible.slug, course=visible.tests.parent)
    return Report(
        assignment=visible.slug,
        course_version="",
        submission=SubmissionRecord(student="", files=taken.files),
        seed=secrets.token_hex(16),
        environment=environment(Order(path=visible.submission, assignment=nobody)),
        notes=taken.notes,
    )


def main(arguments: Sequence[str]) -> None:
    """Check what the arguments say: submission, tests, report, slug, exercises.

    The process that started this holds the other end of its input: when that is closed,
    this is interrupted.
    """
    # A shell that starts a server in the background may have had it ignored.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    threading.Thread(target=_interrupt_at_the_end_of_input, daemon=True).start()
    submission, tests, report, slug, *exercises = arguments
    try:
        require_known_python(Means().observer)
    except UnknownPythonError as error:
        sys.exit(str(error))
    self_check(
        Visible(
            submission=Path(submission),
            tests=Path(tests),
            exercises=tuple(exercises),
            slug=slug,
            report=Path(report),
        )
    )


def _interrupt_at_the_end_of_input() -> None:
    while os.read(0, 1):
        pass
    os.kill(os.getpid(), signal.SIGINT)


if __name__ == "__main__":
    main(sys.argv[1:])
