"""Replay: one check of a report once more, with the schedules it was played with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from autograder.enclosure import Tier
from autograder.errors import LockstepError
from autograder.grading.course import Course
from autograder.grading.grade import Order, grade
from autograder.play import Means
from autograder.report import store
from autograder.report.record import CheckRecord, Report
from autograder.self_trial.tier_choice import AUTO, choose_tier


@dataclass(frozen=True, slots=True, kw_only=True)
class Replayed:
    """A check, as it was and as it is now, and remarks about the difference."""

    before: CheckRecord
    now: CheckRecord
    remarks: tuple[str, ...]


def replay(file: Path, check: str, course: Course) -> Replayed:
    """Run a check of the report in ``file`` again, with its recorded schedules.

    Raises ``LockstepError`` when the report, the check or the submission is not there.
    """
    report = store.read(file)
    before = report.check(check)
    if before is None:
        ids = ", ".join(record.id for record in report.checks)
        raise LockstepError(f"`{file}` has no check `{check}`. It has: {ids}")
    path = Path(report.submission.path)
    there = report.environment
    order = Order(
        path=path,
        assignment=course.assignment(report.assignment),
        also=tuple(map(Path, report.submission.also)),
        student=report.submission.student,
        attempt=report.submission.attempt,
        seed=report.seed,
        tier=_tier(report, course),
        means=Means(observer=there.observer, start_method=there.start_method),
        only=check,
        schedules=[play.schedule for play in before.replay],
    )
    graded = grade(order)
    now = graded.report.check(check)
    if now is None:
        why = graded.report.submission.why
        reason = graded.report.failed or why or "the hidden tests have no such check"
        raise LockstepError(f"Failed to run `{check}` again: {reason}")
    runs = graded.recorder.runs.get(check, [])
    diverged = any(run.diverged for run in runs)
    return Replayed(
        before=before, now=now, remarks=_remarks(report, graded.report, diverged)
    )


def _tier(report: Report, course: Course) -> Tier:
    """The strongest tier that is here."""
    return choose_tier(AUTO, "", report.environment.observer, course.secrets).tier


def _remarks(before: Report, now: Report, diverged: bool) -> tuple[str, ...]:
    remarks = []
    if before.submission.sha256 != now.submission.sha256:
        remarks.append("The file has changed since the report was written.")
    if before.course_version != now.course_version:
        remarks.append("The kit or the hidden tests have changed since then.")
    if diverged:
        remarks.append(
            "The program did not come to the same gates again, so the recorded order "
            "was followed only up to there."
        )
    return tuple(remarks)
