"""One line for each of several submissions."""

from __future__ import annotations

from collections.abc import Sequence

from autograder.report.decided import of_the_teacher
from autograder.report.record import CheckOutcome, Handed, Report
from autograder.report.terminal import total
from autograder.report.text import Screen, columns, cut, pad, plain, points

_NAME = 40


def render(reports: Sequence[Report], screen: Screen) -> str:
    """Render a table: who, how many points, how the checks ended, what was met."""
    head = ("submission", "points", "passed", "failed", "skipped", "error", "mistakes")
    rows = [head, *(_row(report) for report in reports)]
    widths = [max(columns(row[i]) for row in rows) for i in range(len(head))]
    lines = [
        cut(
            "  ".join(pad(c, w) for c, w in zip(row, widths, strict=True)).rstrip(),
            screen.width,
        )
        for row in rows
    ]
    lines.insert(1, "─" * min(screen.width, sum(widths) + 2 * len(widths) - 2))
    return screen.letters("\n".join([screen.paint(lines[0], "bold"), *lines[1:]]))


def _row(report: Report) -> tuple[str, ...]:
    outcomes = [check.outcome for check in report.checks]
    score = f"{points(report.score)} of {points(report.max_score)}"
    who = report.submission.student or report.submission.path
    if report.submission.handed is not Handed.TAKEN:
        score = total(report)
    elif not report.gradable:
        score += ", not final"
    if report.late is not None and report.late.days:
        score += ", late"
    if of_the_teacher(report):
        score += ", by a teacher"
    return (
        cut(plain(who), _NAME),
        score,
        *(str(outcomes.count(outcome)) for outcome in CheckOutcome),
        ", ".join(_mistakes(report)),
    )


def _mistakes(report: Report) -> list[str]:
    """List the named mistakes, each once, in the order of the checks."""
    verdicts = [check.verdict for check in report.checks if check.verdict]
    return list(dict.fromkeys(v.mistake for v in verdicts if v.mistake))
