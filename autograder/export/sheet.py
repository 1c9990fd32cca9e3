"""Tables for programs that take a cell like ``=1+1`` for a formula.

A student can be named, and can print, whatever they like.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from autograder.export.marks import ExportError, who
from autograder.report.record import Report
from autograder.report.text import plain

_FORMULA = tuple("=+-@\t\r|%")


def cell(text: str) -> str:
    """Make the text harmless: one line, and no formula in a spreadsheet."""
    text = plain(text)
    return f"'{text}" if text.lstrip().startswith(_FORMULA) else text


def table(rows: Iterable[Sequence[object]], *, end: str = "\n") -> str:
    """Write rows as CSV; each text must be harmless already."""
    out = io.StringIO()
    csv.writer(out, lineterminator=end).writerows(rows)
    return out.getvalue()


def one_each(reports: Sequence[Report]) -> list[Report]:
    """Keep the latest attempt of each student.

    Raises ``ExportError`` if that is unclear, or if there are several assignments.
    """
    slugs = sorted({report.assignment for report in reports})
    if len(slugs) > 1:
        listed = ", ".join(plain(slug) for slug in slugs)
        raise ExportError(f"These reports are about several assignments: {listed}")
    latest: dict[str, Report] = {}
    for report in reports:
        submission = report.submission
        key = submission.student_id or submission.student or submission.path
        before = latest.get(key)
        if before and before.submission.attempt == submission.attempt:
            problem = f"There are two reports for {who(report)}, attempt"
            raise ExportError(f"{problem} {submission.attempt}: give only one of them")
        if not before or before.submission.attempt < submission.attempt:
            latest[key] = report
    return list(latest.values())
