"""Moodle VPL: what ``vpl_execution`` prints for one submission.

Contract: comments in a block ``<|--`` ... ``--|>``, then ``Grade :=>>POINTS``; the last
grade in the output wins.  ``--points "$VPL_GRADEMAX"`` scales it.  Only this text may
reach the output: whatever else prints there can print a grade.

Source: jcrodriguez-dis/moodle-mod_vpl, ``vpl_submission.class.php``.

Tried: our text read with the same patterns, not on a site.

Limits: the lowest grade of the activity must be 0.  A report that is not final has
comments and no grade, so VPL proposes none.  There is no visibility: hidden checks are
one line for each exercise.

Known gaps: whatever else prints in the jail can print a grade after ours.
"""

from __future__ import annotations

import re

from autograder.export.marks import (
    Exported,
    Wishes,
    for_student,
    left_out,
    pending,
    scaled,
)
from autograder.export.shown import rows
from autograder.report.details import shortened
from autograder.report.record import Report
from autograder.report.text import points

_MOST_LETTERS = 4_000
_TAGS = re.compile(r":=>>|<\|--|--\|>")


def export(report: Report, wishes: Wishes) -> Exported:
    """Write comments and grade."""
    lines: list[str] = []
    for row in rows(report):
        lines.append(f"-{row.heading}")
        lines += [f">{line}" for line in _lines(row.details)]
    lines += [f"-{for_student(report)}"] if pending(report) else []
    block = "\n".join(["<|--", *map(_harmless, lines), "--|>", ""])
    if pending(report):
        return Exported(text=block, pending=(left_out(report),))
    score, _ = scaled(report, wishes.points)
    return Exported(text=f"{block}Grade :=>>{points(score)}\n")


def _lines(text: str) -> list[str]:
    return shortened(text, _MOST_LETTERS).split("\n") if text else []


def _harmless(line: str) -> str:
    """Take the tags apart that somebody else may have written."""
    return _TAGS.sub(lambda found: " ".join(found[0]), line)
