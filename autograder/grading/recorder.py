"""The recorder: a listener that keeps the report up to date, check after check.

The file is valid from the first moment on: checks that were not run yet are in it, as
errors of ours that cost nobody a point.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from autograder.evidence import Role, Run
from autograder.grading.described import Check
from autograder.report import store
from autograder.report.progress import Progress
from autograder.report.record import (
    CheckOutcome,
    CheckRecord,
    ExerciseRecord,
    Lateness,
    Report,
)
from autograder.verdict import Verdict

NOT_RUN = "This check was not run: the grading ended before it."


class Recorder:
    """Holds the report of one submission and writes it after each check.

    ``reword`` is asked how the record of a check of an exercise is to be worded: by the
    cells of a notebook.
    """

    def __init__(
        self,
        report: Report,
        *,
        progress: Progress | None = None,
        reword: Callable[[CheckRecord, str], CheckRecord] | None = None,
    ) -> None:
        self.report = report
        self._reword = reword
        self.runs: dict[str, list[Run]] = {}  # of each check, by its id
        self.unwritten = ""  # why the file does not have the last state, if it does not
        self._path: Path | None = None
        self._progress = progress
        self._count = 0

    def begin(self, path: Path | None) -> None:
        """Write the report of a grading that is running from now on."""
        self.report = replace(self.report, began=_now())
        self.write_to(path)

    def write_to(self, path: Path | None) -> None:
        """Write the report as it is now, and from now on after each check."""
        self._path = path
        self.write()

    def write(self) -> None:
        """Write the report as it is now, if it has a file.

        Where that fails, the grading goes on: its verdicts can still be shown.
        """
        self.unwritten = ""
        if self._path is not None:
            try:
                store.write(self.report, self._path)
            except store.ReportError as error:
                self.unwritten = str(error)

    def write_again(self) -> bool:
        """Put the report back if somebody has changed its file; tell whether so."""
        if self._path is None or self.unwritten:
            return False
        if store.holds(self._path, self.report):
            return False
        self.write()
        return True

    def planned(self, checks: Sequence[Check]) -> None:
        """Put all checks into the report, as not run."""
        self._count = len(checks)
        groups: dict[str, list[Check]] = {}
        for check in checks:
            groups.setdefault(check.exercise, []).append(check)
        exercises = tuple(
            ExerciseRecord(
                name=name,
                title=group[0].exercise_title,
                checks=tuple(map(_not_run, group)),
            )
            for name, group in groups.items()
        )
        self.report = replace(self.report, exercises=exercises)
        self.write()

    def begun(self, check: Check, number: int) -> None:
        """Show how far the grading is."""
        if self._progress is not None:
            what = f"{check.exercise}: {check.title}"
            self._progress.step(number, self._count, what)

    def ended(self, check: Check, record: CheckRecord, runs: Sequence[Run]) -> None:
        """Put the check into the report, and write it."""
        self.runs[check.id] = list(runs)
        left = [leftover.actor for run in runs for leftover in run.leftovers]
        processes = [actor for actor in left if actor.role is Role.PROCESS]
        if self._reword is not None:
            record = self._reword(record, check.exercise)
        report = self.report.with_check(record)
        self.report = replace(
            report,
            leftover_threads=report.leftover_threads + len(left) - len(processes),
            leftover_processes=report.leftover_processes + len(processes),
        )
        self.write()

    def finish(self, failed: str = "", late: Lateness | None = None) -> Report:
        """Write the report a last time; ``failed`` says why it came to no end."""
        if self._progress is not None:
            self._progress.clear()
        self.report = replace(self.report, failed=failed, late=late, ended=_now())
        self.write()
        return self.report


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _not_run(check: Check) -> CheckRecord:
    return CheckRecord(
        id=check.id,
        title=check.title,
        outcome=CheckOutcome.ERROR,
        max_score=check.points,
        visibility=check.visibility,
        written=check.written,
        verdict=Verdict(mistake="", happened=NOT_RUN),
    )
