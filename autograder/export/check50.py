"""check50: the JSON that ``check50 -o json`` writes, for one submission.

Contract: ``slug``, ``version`` and ``results``: name, description, passed (true, false,
or null for what was not tried or could not be judged), log, cause, data, dependency.

Source: check50 3.5.0, ``_api.py``, ``runner.py`` and ``renderer/``.

Tried: given to check50's own renderers (text and HTML).

Limits: hidden checks are one line for each exercise.  A report that is not final has
one more result, which says so.

Known gaps: check50 knows no points, so there are none, and a part of them is a failure.
"""

from __future__ import annotations

from typing import Any

from autograder.export.marks import (
    Exported,
    Wishes,
    as_json,
    for_student,
    left_out,
    pending,
)
from autograder.export.shown import ShownRow, rows
from autograder.report.record import CheckOutcome, Report
from autograder.report.text import plain

_PASSED = {CheckOutcome.PASSED: True, CheckOutcome.FAILED: False}


def export(report: Report, wishes: Wishes) -> Exported:
    """Write the results of one submission."""
    del wishes
    results = [_result(row) for row in rows(report)]
    left: tuple[str, ...] = ()
    if pending(report):
        results.append(_line("grading", "the grading", None, for_student(report), ""))
        left = (left_out(report),)
    data = {
        "slug": plain(report.assignment),
        "version": plain(report.course_version),
        "results": results,
    }
    return Exported(text=as_json(data), pending=left)


def _result(row: ShownRow) -> dict[str, Any]:
    passed = _PASSED.get(row.outcome)
    line = _line(row.name, row.title, passed, row.happened, row.try_next)
    return {**line, "log": row.details.split("\n") if row.details else []}


def _line(
    name: str, title: str, passed: bool | None, happened: str, advice: str
) -> dict[str, Any]:
    cause = {"rationale": happened, "help": advice or None}
    return {
        "name": name,
        "description": title,
        "passed": passed,
        "log": [],
        "cause": None if passed else cause,
        "data": {},
        "dependency": None,
    }
