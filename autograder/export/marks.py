"""What all formats share: what was asked for, what came out, and scores as numbers.

A report that is not gradable has no score that may be exported: no format makes a 0 of
it.  ``pending`` says why, for the teacher; ``for_student`` says it to the student.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from autograder.errors import LockstepError
from autograder.report.decided import about_the_time, of_the_teacher
from autograder.report.record import Handed, Report
from autograder.report.terminal import ungraded
from autograder.report.text import plain, points

# A score is cut after the second digit, so that less than all never becomes all.
_DIGITS = 100
_NOISE = 1e-6


class ExportError(LockstepError):
    """These reports cannot be exported like that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the teacher asked for, and what the surroundings say."""

    now: datetime
    points: float | None = None  # what full marks are worth there
    title: str = ""  # of the assignment there
    worksheet: str = ""  # the text of Moodle's worksheet
    grade_column: str = "Grade"
    feedback_column: str = "Feedback comments"
    environ: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """The text for the platform, and what the teacher has to know.

    ``pending`` names who got no score, and why.  No text: there is nothing to write.
    """

    text: str
    pending: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def who(report: Report) -> str:
    """Name the student of a report, for a message."""
    submission = report.submission
    return plain(submission.student or submission.path or "somebody")


def pending(report: Report) -> str:
    """Say why there is no score to export; nothing if the score is final."""
    if report.submission.handed is not Handed.TAKEN:
        return plain(ungraded(report)).strip()
    if report.failed:
        return f"The grading failed: {plain(report.failed)}"
    if report.open_score:
        return f"A person must judge checks worth {points(report.open_score)} points."
    if not report.gradable:
        return "Not every check could be judged; a person must look at it."
    return "" if report.max_score > 0 else "There are no points in the report."


def left_out(report: Report) -> str:
    """Tell the teacher that there is no score for this one."""
    return f"{who(report)} gets no score. {pending(report)}"


def decided(reports: Iterable[Report]) -> tuple[str, ...]:
    """Tell the teacher in which numbers others than the checks had a word."""
    problem = []
    for report in reports:
        judged = len(of_the_teacher(report))
        words = [f"A teacher judged {judged} of the checks."] if judged else []
        words += [plain(about_the_time(report))] if report.share < 1 else []
        problem += [f"{who(report)}: {' '.join(words)}"] if words else []
    return tuple(problem)


def nothing(report: Report) -> Exported:
    """Export nothing: the platform must not see a score for this one."""
    return Exported(text="", pending=(left_out(report),))


def for_student(report: Report) -> str:
    """Tell a student that there is no score yet."""
    if report.submission.handed is not Handed.TAKEN:
        return plain(ungraded(report)).strip()
    excuse = "Something on our side went wrong. It costs you no points"
    return f"There is no score yet. {excuse}; a person has to look at it."


def fraction(report: Report) -> float:
    """Return the score as a number from 0 to 1; it is 1 only for full marks."""
    share = report.score / report.max_score
    return 1.0 if share >= 1 else math.floor(share * 10_000 + _NOISE) / 10_000


def scaled(report: Report, full: float | None) -> tuple[float, float]:
    """Return score and full marks, where full marks are worth ``full`` points."""
    most = report.max_score if full is None else full
    score = report.score * most / report.max_score
    return number(score), number(most)


def number(value: float) -> float:
    """Cut a number of points after two digits; a whole one becomes an integer."""
    cut = math.floor(value * _DIGITS + _NOISE) / _DIGITS
    return int(cut) if cut == int(cut) else cut


def as_json(data: Mapping[str, Any], *, indent: int | None = 2) -> str:
    """Write JSON that ends with a line break."""
    return json.dumps(data, indent=indent, ensure_ascii=False) + "\n"
