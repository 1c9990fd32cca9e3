"""Canvas: a CSV file for *Import* in the gradebook.

Contract: the columns ``Student, ID, SIS User ID, SIS Login ID, Section`` and one for
the assignment; a second row ``Points Possible``.  ``ID`` is Canvas's own number of a
student, and is filled from a Canvas download (``lockstep grade --layout canvas``).
Gradescope's number stands in ``SIS User ID``, any other in ``SIS Login ID``.  A number
of Moodle's means nothing here, so Canvas goes by the name.  The column is found by
``--title``, best as Canvas writes it: ``"Lab 1 (90210)"``.

Source: instructure/canvas-lms, ``lib/gradebook_importer.rb``.

Tried: rule by rule against that file, not on a site.

Limits: an unknown title makes a new assignment there, after a question.  A blank
score would take an older one away, so a student without a final score has no row.

Known gaps: a hand-in of several students has one row, which Canvas matches to nobody.
There is no place for words.
"""

from __future__ import annotations

from collections.abc import Sequence

from autograder.export.marks import (
    Exported,
    ExportError,
    Wishes,
    decided,
    left_out,
    pending,
    scaled,
)
from autograder.export.sheet import cell, one_each, table
from autograder.report.record import Report, SubmissionRecord
from autograder.report.text import plain, points

# Layouts, as a report names them.
_CANVAS, _GRADESCOPE, _MOODLE = "canvas", "gradescope", "moodle"
_HEAD = ("Student", "ID", "SIS User ID", "SIS Login ID", "Section")
# A row with these words is taken for that of the points, even if it is a student's.
_POINTS = "Points Possible"
# It drops columns with these words in their title.
_NOT_TITLES = ("Current", "Final", "Override")
_KINDS = ("Score", "Points", "Grade", "Status")


def export(reports: Sequence[Report], wishes: Wishes) -> Exported:
    """Write the gradebook of one assignment."""
    each = one_each(reports)
    final = [report for report in each if not pending(report)]
    left = tuple(left_out(report) for report in each if pending(report))
    title = plain(wishes.title or each[0].assignment)
    _check_title(title)
    worth = {report.max_score for report in final}
    if len(worth) > 1 and wishes.points is None:
        listed = ", ".join(points(most) for most in sorted(worth))
        problem = f"The reports have different full marks ({listed})"
        raise ExportError(f"{problem}; say with --points what full marks are worth")
    if not final:
        return Exported(text="", pending=left)
    most = scaled(final[0], wishes.points)[1]
    rows: list[Sequence[object]] = [(*_HEAD, cell(title))]
    rows.append((f"    {_POINTS}", "", "", "", "", points(most)))
    rows += [_row(report, wishes) for report in final]
    untitled = () if wishes.title else (_title_missing(title),)
    notes = (*untitled, *decided(final))
    return Exported(text=table(rows), pending=left, notes=notes)


def _title_missing(title: str) -> str:
    return f"The column is called `{title}`; --title names it as Canvas does."


def _check_title(name: str) -> None:
    dropped = [f"{kind} {what}" for kind in _NOT_TITLES for what in _KINDS]
    if name in _HEAD or any(part in name for part in dropped):
        raise ExportError(f"Canvas would not import a column `{name}`; change --title")


def _row(report: Report, wishes: Wishes) -> tuple[object, ...]:
    submission = report.submission
    name = cell(submission.student_name or submission.student)
    if _POINTS.lower() in name.lower():
        name = ""
    ids = _ids(submission)
    if not any(ids) and not name:
        raise ExportError(f"`{submission.path}` has neither a name nor an id")
    return (name, *ids, "", points(scaled(report, wishes.points)[0]))


def _ids(submission: SubmissionRecord) -> tuple[str, str, str]:
    """Return Canvas's own number, the number of the institution, and the login.

    Only one is known.  A wrong one would be the number of somebody else.
    """
    number, layout = submission.student_id, submission.layout
    if layout == _MOODLE:
        return "", "", ""
    if layout == _CANVAS and number.isascii() and number.isdigit():
        return number, "", ""
    if layout == _GRADESCOPE:
        return "", cell(number), ""
    return "", "", cell(number)
