"""Submitty: ``validation_results.json`` of one testcase with a custom validator.

Contract: ``{"status": "success", "data": {"score": 0..1, "message": [...]}}``; or
``{"status": "failure", "message": ...}`` for the staff, when the validator failed.

Source: Submitty, ``_docs/instructor/autograding`` and ``grading/dispatch.cpp``.

Tried: rule by rule against these, not on a server.

Limits: one testcase stands for the whole assignment, with its points in
``config.json``.  There is no visibility within it: hidden checks are one line for each
exercise.

Known gaps: **Submitty cannot abstain.**  It counts 0 for a validator that failed, until
the testcase is run again; each time a note tells the teacher.
"""

from __future__ import annotations

from autograder.export.marks import (
    Exported,
    Wishes,
    as_json,
    fraction,
    left_out,
    pending,
    who,
)
from autograder.export.shown import ShownRow, rows
from autograder.report.details import shortened
from autograder.report.record import CheckOutcome, Report

_MOST_LETTERS = 4_000
_STATUS = {
    CheckOutcome.PASSED: "success",
    CheckOutcome.FAILED: "failure",
    CheckOutcome.SKIPPED: "warning",
    CheckOutcome.ERROR: "warning",
}


def export(report: Report, wishes: Wishes) -> Exported:
    """Write the result of the testcase."""
    del wishes
    if pending(report):
        data = {"status": "failure", "message": left_out(report)}
        note = f"Submitty counts 0 for {who(report)} until it is graded again."
        return Exported(text=as_json(data), pending=(left_out(report),), notes=(note,))
    messages = [
        {"message": _message(row), "status": _STATUS[row.outcome]}
        for row in rows(report)
    ]
    result = {"score": fraction(report), "message": messages}
    return Exported(text=as_json({"status": "success", "data": result}))


def _message(row: ShownRow) -> str:
    return f"{row.heading}\n{shortened(row.details, _MOST_LETTERS)}".strip()
