"""PrairieLearn: ``results.json`` of one submission, for an external grader.

Contract: ``/grade/results/results.json`` with ``gradable``, ``score`` from 0 to 1 and
``tests``; points are shown only if every test has ``points`` and ``max_points``.  A
submission with ``"gradable": false`` is invalid: it uses up no attempt and costs
nothing.  At most 1 MB.

Source: PrairieLearn, ``docs/externalGrading.md`` and ``graders/python``.

Tried: field by field against these, not on a server.

Limits: there is no visibility, so hidden checks are one line for each exercise.

Known gaps: results of more than 1 MB have their words cut, or none; the points stay.
"""

from __future__ import annotations

from typing import Any

from autograder.export.marks import (
    Exported,
    Wishes,
    as_json,
    for_student,
    fraction,
    left_out,
    number,
    pending,
)
from autograder.export.shown import ShownRow, rows
from autograder.report.details import shortened
from autograder.report.record import Report
from autograder.report.text import plain

_MOST_BYTES = 1_000_000
_LENGTHS = (20_000, 4_000, 800, 0)


def export(report: Report, wishes: Wishes) -> Exported:
    """Write the results of one submission."""
    del wishes
    if pending(report):
        data = {"gradable": False, "format_errors": [for_student(report)]}
        return Exported(text=as_json(data), pending=(left_out(report),))
    texts = (as_json(_results(report, most)) for most in _LENGTHS)
    short = (text for text in texts if len(text.encode()) < _MOST_BYTES)
    return Exported(text=next(short, as_json(_bare(report))))


def _bare(report: Report) -> dict[str, Any]:
    return {"gradable": True, "score": fraction(report)}


def _results(report: Report, most: int) -> dict[str, Any]:
    notes = shortened("\n".join(plain(note) for note in report.notes), most)
    tests = [_test(row, most) for row in rows(report)]
    return {**_bare(report), "message": "", "output": notes, "tests": tests}


def _test(row: ShownRow, most: int) -> dict[str, Any]:
    return {
        "name": row.name,
        "description": "",
        "points": number(row.score),
        "max_points": number(row.max_score),
        "message": "",
        "output": shortened(row.details, most),
    }
