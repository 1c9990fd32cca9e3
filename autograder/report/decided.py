"""What others have decided about a score: a teacher, and the rules of the course.

In words that nobody takes for ours.  They are lines of their own in every output.
"""

from __future__ import annotations

from autograder.report.record import CheckRecord, Report
from autograder.report.text import points

_MOST_LETTERS = 1_000


def by_a_teacher(check: CheckRecord) -> str:
    """Say what a teacher gave for a check, and why; nothing if no teacher has."""
    override = check.override
    if override is None:
        return ""
    gave = f"{points(override.points)} of {points(check.max_score)}"
    ours = "could not judge it" if check.is_unjudged else f"gave {points(check.earned)}"
    why = f" Why: {override.why[:_MOST_LETTERS]}" if override.why else ""
    return f"A teacher gave {gave} points here; the grader {ours}.{why}"


def about_the_time(report: Report) -> str:
    """Say what the time of the hand-in means; nothing if it was in time."""
    late = report.late
    if late is None:
        return ""
    if not late.handed_in:
        problem = "It is not known when this was handed in"
        return f"{problem}, so nothing is taken off for being late (due {late.due})."
    if not late.days:
        return ""
    days = "1 day" if late.days == 1 else f"{late.days} days"
    problem = f"Handed in late, {days} begun ({late.handed_in}; due {late.due})"
    off = points(report.earned - report.score)
    return f"{problem}: {late.percent:g} % of the points are taken off, {off} here."


def of_the_teacher(report: Report) -> list[CheckRecord]:
    """Return the checks that a teacher has judged."""
    return [check for check in report.checks if check.override is not None]
