"""MarkUs: what a script of the custom tester prints for one submission.

Contract: one JSON object a line: ``name``, ``output``, ``marks_earned``,
``marks_total`` (above 0), ``status`` (pass, partial, fail, error) and ``time`` in ms.

Source: MarkUsProject/markus-autotesting, ``server/autotest_server``.

Tried: field by field against that, not on a server.

Limits: checks without points have no line.  There is no visibility: hidden checks are
one line for each exercise.

Known gaps: MarkUs counts a test with status ``error`` as 0, so a report that is not
final prints nothing, and gives exit status 1.
"""

from __future__ import annotations

from autograder.export.marks import (
    Exported,
    Wishes,
    as_json,
    nothing,
    number,
    pending,
)
from autograder.export.shown import ShownRow, rows
from autograder.report.details import shortened
from autograder.report.record import Report

_MOST_LETTERS = 4_000


def export(report: Report, wishes: Wishes) -> Exported:
    """Write a line for each check that a student may see."""
    del wishes
    if pending(report):
        return nothing(report)
    lines = [_line(row) for row in rows(report) if row.max_score > 0]
    return Exported(text="".join(lines))


def _line(row: ShownRow) -> str:
    partly = "partial" if row.score > 0 else "fail"
    data = {
        "name": row.name,
        "output": shortened(row.details, _MOST_LETTERS),
        "marks_earned": number(row.score),
        "marks_total": number(row.max_score),
        "status": "pass" if row.score == row.max_score else partly,
        "time": round(row.seconds * 1000),
    }
    return as_json(data, indent=None)
