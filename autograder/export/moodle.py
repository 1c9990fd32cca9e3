"""Moodle: the grading worksheet of an assignment, as downloaded, with grades put in.

Contract: *Download grading worksheet*, then this with ``--worksheet FILE``, then
*Upload grading worksheet*.  A student is found by the number in the first column
(``Participant 1234``), which a Moodle download of hand-ins has too; a group's has the
number of the group there, so the name must fit, too.  Points are scaled
to the column after the grade, *Maximum grade*, unless ``--points`` says otherwise.
Feedback is HTML.
All other cells stay as they are: Moodle compares its own dates and refuses stale ones.

Source: Moodle, ``mod/assign/feedback/offline`` and ``mod/assign/feedback/comments``.

Tried: rule by rule against these, not on a site.

Limits: Moodle translates the names of the columns: ``--grade-column`` and
``--feedback-column`` name them.  What a teacher wrote as feedback stays above ours, and
a second export replaces only ours.  A student without a final score keeps the row.

Known gaps: a group's hand-in is named and left out: its students get their grade by
hand.
"""

from __future__ import annotations

import csv
import html
import io
import re
import unicodedata
from collections.abc import Sequence

from autograder.export.marks import (
    Exported,
    ExportError,
    Wishes,
    left_out,
    pending,
    scaled,
    who,
)
from autograder.export.sheet import one_each, table
from autograder.export.shown import rows
from autograder.report.details import shortened
from autograder.report.record import Report
from autograder.report.terminal import of_points
from autograder.report.text import plain, points

_MARK = "\ufeff"  # what some programs put before UTF-8
_OURS = re.compile(r'<div class="lockstep">.*?</div>', re.DOTALL)
_NUMBER = re.compile(r"\d+$")
_MOST_LETTERS = 8_000
_OTHERS = ("canvas", "gradescope", "nbgrader")  # layouts, as a report names them


def export(reports: Sequence[Report], wishes: Wishes) -> Exported:
    """Put the grades into the worksheet."""
    sheet = _Sheet(wishes)
    each = one_each(reports)
    left, strangers, graded = [], [], 0
    for report in each:
        _check_layout(report)
        row = sheet.row_of(report.submission.student_id)
        if pending(report):
            left.append(left_out(report))
        elif row is None:
            strangers.append(f"{who(report)} is not in the worksheet.")
        elif not _is_of(row, report.submission.student_name):
            problem = f"{plain(row[0])} in the worksheet has another name"
            strangers.append(f"{who(report)} gets no grade: {problem}.")
        else:
            sheet.grade(row, report)
            graded += 1
    if strangers and not graded:
        problem = "no report has the number of a row in its `student_id`"
        raise ExportError(f"The worksheet does not match: {problem}")
    notes = () if sheet.has_feedback else (sheet.no_feedback,)
    return Exported(text=sheet.text(), pending=(*left, *strangers), notes=notes)


def _check_layout(report: Report) -> None:
    """Refuse numbers that another platform gave: here they are somebody else's."""
    layout = report.submission.layout
    if layout in _OTHERS:
        problem = f"the report of {who(report)} has a student's number of {layout}"
        raise ExportError(f"The worksheet does not match: {problem}")


def _is_of(row: Sequence[str], name: str) -> bool:
    """Whether a row can be that of somebody of that name: they share a word of it.

    Moodle orders a name as the site wants, leaves out what no disk has, and may put the
    name of a group before it.  Where marks are given blind, the number is the name.
    """
    found = _words(name)
    is_number = " ".join(found) == " ".join(_words(row[0]))
    own = {word for word in _words(row[1]) if not word.isdecimal()}
    return not found or is_number or not own.isdisjoint(found)


def _words(text: str) -> list[str]:
    whole = unicodedata.normalize("NFKC", text).casefold()
    return re.findall(r"[^\W_]+", whole)


class _Sheet:
    """The worksheet: which cells are for whom."""

    def __init__(self, wishes: Wishes) -> None:
        self._mark = _MARK if wishes.worksheet.startswith(_MARK) else ""
        text = wishes.worksheet.removeprefix(_MARK)
        self._end = "\r\n" if "\r\n" in text else "\n"
        try:
            self._rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
        except csv.Error as error:
            raise ExportError(f"The worksheet is not a CSV file: {error}") from error
        self._head = self._rows[0] if self._rows else []
        self._points = wishes.points
        self._grade = self._place(wishes.grade_column)
        if self._grade is None:
            found = ", ".join(f"`{name}`" for name in self._head) or "none"
            problem = f"The worksheet has no column `{wishes.grade_column}`"
            raise ExportError(f"{problem}; --grade-column names it. It has: {found}")
        self._feedback = self._place(wishes.feedback_column)
        self.has_feedback = self._feedback is not None
        self.no_feedback = (
            f"The worksheet has no column `{wishes.feedback_column}`, so it gets only "
            "grades; --feedback-column names it."
        )
        self._by_number = self._numbers()

    def _place(self, name: str) -> int | None:
        return self._head.index(name) if name in self._head else None

    def _numbers(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for line, row in enumerate(self._rows[1:], start=2):
            if not row:
                continue
            number = _NUMBER.search(row[0])
            if len(row) != len(self._head) or number is None:
                problem = "one `Participant NUMBER` and as many cells as the first row"
                raise ExportError(
                    f"Row {line} of the worksheet does not have {problem}"
                )
            if number[0] in found:
                raise ExportError(f"The worksheet has two rows of number {number[0]}")
            found[number[0]] = row
        return found

    def row_of(self, number: str) -> list[str] | None:
        """Find the row of the student with that number."""
        return self._by_number.get(number)

    def grade(self, row: list[str], report: Report) -> None:
        """Write grade and feedback of a student."""
        assert self._grade is not None
        score, most = scaled(report, self._full_marks(row))
        row[self._grade] = points(score)
        if self._feedback is not None:
            own = _OURS.sub("", row[self._feedback])
            row[self._feedback] = own + _feedback(report, of_points(score, most))

    def _full_marks(self, row: list[str]) -> float:
        if self._points is not None:
            return self._points
        assert self._grade is not None
        cell = row[self._grade + 1] if self._grade + 1 < len(row) else ""
        try:
            most = float(cell.replace(",", "."))
        except ValueError:
            most = 0.0
        if not 0 < most < float("inf"):
            problem = "The worksheet does not say what full marks are worth"
            raise ExportError(f"{problem}; say it with --points")
        return most

    def text(self) -> str:
        """Write the worksheet again."""
        return self._mark + table(self._rows, end=self._end)


def _feedback(report: Report, total: str) -> str:
    """Write what the student may see, as HTML in which nothing of theirs is markup."""
    lines = [total]
    for row in rows(report):
        lines += ["", row.heading]
        lines += row.details.split("\n") if row.details else []
    text = html.escape(shortened("\n".join(lines), _MOST_LETTERS))
    return f'<div class="lockstep">{text.replace(chr(10), "<br>")}</div>'
