"""LTI 1.3: the score of one submission, for Assignment and Grade Services.

Contract: the body of a POST to ``LINEITEM/scores``, content type
``application/vnd.ims.lis.v1.score+json``.  ``userId`` is the ``sub`` of the launch, so
``student_id`` of the report must be that (``lockstep grade --student SUB``).

Source: 1EdTech, *LTI AGS 2.0*, and PyLTI1p3 2.0.0, ``grade.py``.

Tried: each field set in PyLTI1p3's ``Grade``, which writes the same JSON.

Limits: a report that is not final has ``gradingProgress`` ``PendingManual`` and no
score; what was not handed in has ``activityProgress`` ``Initialized``.

Known gaps: it only writes the JSON; a tool of the LMS has keys and addresses, and has
to send it.
"""

from __future__ import annotations

from typing import Any

from autograder.export.marks import (
    Exported,
    ExportError,
    Wishes,
    as_json,
    for_student,
    left_out,
    pending,
    scaled,
    who,
)
from autograder.export.shown import rows
from autograder.report.decided import about_the_time, of_the_teacher
from autograder.report.record import CheckOutcome, Handed, Report
from autograder.report.text import plain

_NOT_PASSED = (CheckOutcome.FAILED, CheckOutcome.SKIPPED)


def export(report: Report, wishes: Wishes) -> Exported:
    """Write the score of one submission."""
    user = report.submission.student_id or report.submission.student
    if not user:
        raise ExportError(f"The report of {who(report)} does not say whose it is")
    missing = report.submission.handed is Handed.NOT_HANDED_IN
    data: dict[str, Any] = {
        "userId": plain(user),
        "timestamp": wishes.now.isoformat(timespec="microseconds"),
        "activityProgress": "Initialized" if missing else "Completed",
    }
    if pending(report):
        data["gradingProgress"] = "NotReady" if missing else "PendingManual"
        data["comment"] = for_student(report)
        return Exported(text=as_json(data), pending=(left_out(report),))
    score, most = scaled(report, wishes.points)
    data |= {"gradingProgress": "FullyGraded", "comment": _comment(report)}
    data |= {"scoreGiven": score, "scoreMaximum": most}
    return Exported(text=as_json(data))


def _comment(report: Report) -> str:
    """Name the lines that lost points; without a word of the student's program."""
    lost = [row.name for row in rows(report) if row.outcome in _NOT_PASSED]
    problem = [f"Points were lost in: {'; '.join(lost)}"] if lost else []
    judged = len(of_the_teacher(report))
    problem += [f"A teacher judged {judged} of the checks"] if judged else []
    return ". ".join([*problem, *filter(None, [plain(about_the_time(report))])])
