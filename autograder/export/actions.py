"""GitHub Actions: the output ``result`` of a grading step, for GitHub's reporter.

Contract: ``lockstep export actions report.json >> "$GITHUB_OUTPUT"`` sets ``result``,
the base64 of JSON (version 3) that ``classroom-resources/autograding-grading-reporter``
reads.  The points are the sum of the tests' scores, so partial credit arrives.

Source: classroom-resources, ``autograding-grading-reporter`` and the graders.

Tried: field by field against these, not on GitHub.

Limits: a report that is not final sets no output and gives exit status 1.  There is no
visibility: hidden checks are one line for each exercise.

Known gaps: GitHub Classroom itself is retired, and nobody looks after its reporter.
"""

from __future__ import annotations

import base64
from typing import Any

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
from autograder.report.record import CheckOutcome, Report

_MOST_LETTERS = 2_000  # of a test: all outputs of a job have 1 MB


def export(report: Report, wishes: Wishes) -> Exported:
    """Write the output of the step."""
    del wishes
    if pending(report):
        return nothing(report)
    full = report.score == report.max_score
    data = {
        "version": 3,
        "status": "pass" if full else "fail",
        "max_score": number(report.max_score),
        "tests": [_test(row) for row in rows(report)],
    }
    coded = base64.b64encode(as_json(data, indent=None).encode()).decode()
    return Exported(text=f"result={coded}\n")


def _test(row: ShownRow) -> dict[str, Any]:
    return {
        "name": row.name,
        "status": "pass" if row.outcome is CheckOutcome.PASSED else "fail",
        "score": number(row.score),
        "message": shortened(row.details, _MOST_LETTERS),
        "test_code": "",
        "filename": "",
        "line_no": 0,
        "duration": round(row.seconds * 1000),
    }
