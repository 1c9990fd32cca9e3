"""Gradescope: ``results.json`` of one submission.

Contract: ``/autograder/results/results.json`` with ``tests`` (name, number, score,
max_score, status, output, visibility); the visibility of each check is passed on as it
is.  ``score`` on top overrides the sum, so ``--points`` needs no change of a test.

Source: gradescope/autograder_samples, ``docs/specs.md``.

Tried: field by field against that page and gradescope-utils; not on the site.

Limits: if a test is hidden, Gradescope shows the student no total.  A report that is
not final has no score anywhere in it.  Gradescope needs one, so it tells the teacher
that the autograder failed, and the submission can be graded again.

Known gaps: what is taken off for being late is in the total alone, not in the tests.
There is no leaderboard.
"""

from __future__ import annotations

from typing import Any

from autograder.export.marks import (
    Exported,
    Wishes,
    as_json,
    for_student,
    left_out,
    number,
    pending,
    scaled,
)
from autograder.export.shown import without_hidden_titles
from autograder.report.decided import about_the_time
from autograder.report.details import details
from autograder.report.record import CheckOutcome, CheckRecord, Report
from autograder.report.text import plain


def export(report: Report, wishes: Wishes) -> Exported:
    """Write the results of one submission."""
    final = not pending(report)
    groups = without_hidden_titles(report).exercises
    time = about_the_time(report)
    notes = [plain(note) for note in (*report.notes, time) if note]
    notes += [] if final else [for_student(report)]
    data: dict[str, Any] = {
        "output": "\n".join(notes),
        "output_format": "text",
        "test_output_format": "text",
        "test_name_format": "text",
        "stdout_visibility": "hidden",
        "execution_time": round(report.seconds, 2),
        "tests": [
            _test(check, f"{plain(group.name)}: ", f"{first}.{second}", final)
            for first, group in enumerate(groups, start=1)
            for second, check in enumerate(group.checks, start=1)
        ],
    }
    if not final:
        return Exported(text=as_json(data), pending=(left_out(report),))
    return Exported(text=as_json({"score": scaled(report, wishes.points)[0], **data}))


def _test(check: CheckRecord, before: str, place: str, final: bool) -> dict[str, Any]:
    test: dict[str, Any] = {
        "name": before + plain(check.title),
        "number": place,
        "output": details(check),
        "visibility": check.visibility.value,
    }
    if not check.is_open:
        passed = check.counts_as is CheckOutcome.PASSED
        test["status"] = "passed" if passed else "failed"
    if final:
        test |= {"score": number(check.score), "max_score": number(check.max_score)}
    return test
