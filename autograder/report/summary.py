"""One line for each of several submissions."""

from __future__ import annotations

from collections.abc import Sequence

from autograder.report.decided import of_the_teacher
from autograder.report.record import CheckOutcome, Handed, Report
from autograder.report.terminal import total
from autograder.report.text import Screen, columns, cut, pad, plain, points

_MOST_OF_NAME, _LEAST_OF_NAME = 40, 16
_MOST_OF_MISTAKES, _LEAST_OF_MISTAKES = 24, 8
_GAP = "  "


def render(reports: Sequence[Report], screen: Screen) -> str:
    """Render a table: who, how many points, how the checks ended, what was met.

    It is as wide as the screen at most.  An outcome that no check has, has no column;
    where there is little room, names become shorter, and mistakes are counted.
    """
    counted = [o for o in CheckOutcome if any(_count(r, o) for r in reports)]
    head = ("points", *counted)
    middle = [head, *((_score(r), *_counts(r, counted)) for r in reports)]
    fixed = [max(columns(row[i]) for row in middle) for i in range(len(head))]
    names = ["submission", *(cut(_who(r), _MOST_OF_NAME) for r in reports)]
    mistakes = [["mistakes"], *map(_mistakes, reports)]
    left = screen.width - sum(fixed) - len(_GAP) * len(head)
    name, last = _shared(left, names, mistakes)
    widths = [name, *fixed, last]
    lines = [
        _line((cut(who, name), *row, _few(named, last)), widths)
        for who, row, named in zip(names, middle, mistakes, strict=True)
    ]
    used = [width for width in widths if width]
    lines.insert(1, "─" * (sum(used) + len(_GAP) * (len(used) - 1)))
    return screen.letters("\n".join([screen.paint(lines[0], "bold"), *lines[1:]]))


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = [pad(cell, width) for cell, width in zip(row, widths, strict=True)]
    return _GAP.join(cells).rstrip()


def _shared(
    left: int, names: Sequence[str], mistakes: Sequence[Sequence[str]]
) -> tuple[int, int]:
    """Share the columns that are left between the names and the mistakes."""
    longest = max(map(columns, names))
    wanted = 0
    if any(mistakes[1:]):
        wanted = max(columns(", ".join(named)) for named in mistakes)
    name = max(_LEAST_OF_NAME, left - len(_GAP) - min(wanted, _MOST_OF_MISTAKES))
    name = min(longest, name if wanted else left)
    last = min(wanted, left - len(_GAP) - name)
    return (name, last) if last >= _LEAST_OF_MISTAKES else (min(longest, left), 0)


def _few(named: Sequence[str], width: int) -> str:
    """Name as many mistakes as fit, and count the others."""
    for number in range(len(named), 0, -1):
        more = f" +{len(named) - number}" if number < len(named) else ""
        text = ", ".join(named[:number]) + more
        if columns(text) <= width:
            return text
    return cut(named[0], width) if named and width else ""


def _who(report: Report) -> str:
    return plain(report.submission.student or report.submission.path)


def _count(report: Report, outcome: CheckOutcome) -> int:
    return sum(check.outcome is outcome for check in report.checks)


def _counts(report: Report, counted: Sequence[CheckOutcome]) -> list[str]:
    return [str(_count(report, outcome)) for outcome in counted]


def _score(report: Report) -> str:
    score = f"{points(report.score)} of {points(report.max_score)}"
    if report.submission.handed is not Handed.TAKEN:
        score = total(report)
    elif not report.gradable:
        score += ", not final"
    if report.late is not None and report.late.days:
        score += ", late"
    if of_the_teacher(report):
        score += ", by a teacher"
    return score


def _mistakes(report: Report) -> list[str]:
    """List the named mistakes, each once, in the order of the checks."""
    verdicts = [check.verdict for check in report.checks if check.verdict]
    return list(dict.fromkeys(v.mistake for v in verdicts if v.mistake))
