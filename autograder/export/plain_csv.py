"""A table of all reports, for a teacher: nothing is left out of it.

Contract: ours.  One row for each report; ``state`` is ``final``, ``not final``, ``not
handed in`` or ``for a person``, and only a final one has a score.  UTF-8, commas.

Source: none.

Tried: read back with Python's ``csv``.

Limits: it names mistakes of hidden checks, so it is not for students.

Known gaps: none.
"""

from __future__ import annotations

from collections.abc import Sequence

from autograder.export.marks import (
    Exported,
    Wishes,
    left_out,
    pending,
    scaled,
)
from autograder.export.sheet import cell, table
from autograder.report.record import CheckOutcome, Handed, Report
from autograder.report.text import points

_STATES = {
    Handed.NOT_HANDED_IN: "not handed in",
    Handed.FOR_A_PERSON: "for a person",
}
_HEAD = (
    *("assignment", "student", "student_id", "student_name", "attempt", "state"),
    *("score", "max_score", "open_score", *CheckOutcome, "mistakes", "seconds", "why"),
    *("earned", "handed_in", "days_late", "percent_off", "by_a_teacher"),
)


def export(reports: Sequence[Report], wishes: Wishes) -> Exported:
    """Write a row for each report."""
    rows = [_HEAD, *(_row(report, wishes) for report in reports)]
    left = tuple(left_out(report) for report in reports if pending(report))
    return Exported(text=table(rows), pending=left)


def _row(report: Report, wishes: Wishes) -> tuple[object, ...]:
    submission, why = report.submission, pending(report)
    score, most = ("", "") if why else _score(report, wishes)
    outcomes = [check.outcome for check in report.checks]
    verdicts = [check.verdict for check in report.checks if check.verdict]
    mistakes = dict.fromkeys(v.mistake for v in verdicts if v.mistake)
    return (
        cell(report.assignment),
        cell(submission.student),
        cell(submission.student_id),
        cell(submission.student_name),
        submission.attempt,
        _STATES.get(submission.handed, "not final" if why else "final"),
        score,
        most,
        points(report.open_score),
        *(outcomes.count(outcome) for outcome in CheckOutcome),
        cell(" ".join(mistakes)),
        f"{report.seconds:.2f}",
        cell(why),
        *_decided(report),
    )


def _decided(report: Report) -> tuple[object, ...]:
    """Return what the rules took off for lateness, and what a teacher has given."""
    late = report.late
    given = [(check.id, check.override) for check in report.checks if check.override]
    words = (f"{name}: {points(o.points)} ({o.why})" for name, o in given)
    return (
        points(report.earned),
        cell(late.handed_in) if late else "",
        late.days if late else "",
        f"{late.percent:g}" if late else "",
        cell("; ".join(words)),
    )


def _score(report: Report, wishes: Wishes) -> tuple[str, str]:
    score, most = scaled(report, wishes.points)
    return points(score), points(most)
