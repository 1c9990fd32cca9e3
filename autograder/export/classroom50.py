"""Classroom 50: ``result.json`` of one submission.

Contract: ``./result.json`` of schema ``classroom50/result/v1``; scores are integers.
Where points have fractions, all of them are multiplied by the least number that makes
them whole, so nothing is rounded; a note says so to the teacher.  What names the
classroom and the submission is taken from the variables that Classroom 50 sets.

Source: foundation50/classroom50, ``wiki/Advanced-Autograding.md``.

Tried: field by field against that page, not on GitHub.

Limits: a report that is not final gives no file and exit status 1, which Classroom 50
takes for an error of the infrastructure.  There is no visibility: hidden checks are one
line for each exercise.

Known gaps: the number that makes points whole is each report's own.  So one that is
late, or that a teacher has judged, may have another ``max-score`` than the rest.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from autograder.export.marks import Exported, Wishes, as_json, nothing, pending
from autograder.export.shown import ShownRow, rows
from autograder.report.details import shortened
from autograder.report.record import CheckOutcome, Report
from autograder.report.text import plain

SCHEMA = "classroom50/result/v1"
_FIELDS = {
    "classroom": "CLASSROOM",
    "assignment": "ASSIGNMENT",
    "submission": "SUBMISSION_TAG",
    "commit": "COMMIT_URL",
    "release": "RELEASE_URL",
    "review": "REVIEW_URL",
}
_FINEST = 100


def export(report: Report, wishes: Wishes) -> Exported:
    """Write the result of one submission."""
    if pending(report):
        return nothing(report)
    found = rows(report)
    factor = _factor(found)
    tests = [_test(row, factor) for row in found]
    named = {key: plain(wishes.environ.get(name, "")) for key, name in _FIELDS.items()}
    data: dict[str, Any] = {
        "schema": SCHEMA,
        **named,
        "assignment": named["assignment"] or plain(report.assignment),
        "datetime": wishes.now.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "score": sum(test["score"] for test in tests),
        "max-score": sum(test["max-score"] for test in tests),
        "tests": tests,
    }
    note = f"Points are multiplied by {factor}: Classroom 50 knows only whole ones."
    return Exported(text=as_json(data), notes=(note,) if factor > 1 else ())


def _factor(found: Sequence[ShownRow]) -> int:
    """Return the least number that makes all points whole."""
    parts = [Fraction(p) for row in found for p in (row.score, row.max_score)]
    return math.lcm(*(part.limit_denominator(_FINEST).denominator for part in parts))


def _test(row: ShownRow, factor: int) -> dict[str, Any]:
    return {
        "test-name": row.name,
        "passed": row.outcome is CheckOutcome.PASSED,
        "score": round(row.score * factor),
        "max-score": round(row.max_score * factor),
        "hint": shortened(row.details, 4_000),
    }
