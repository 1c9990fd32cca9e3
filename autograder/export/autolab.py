"""Autolab: the last two lines that the autograder of one submission prints.

Contract: a line with feedback (``"_presentation": "semantic"``), then the last line
``{"scores": {...}}`` with a score for each exercise, which must be a problem of that
name in the assessment.

Source: autolab/Autolab, ``docs/lab.md`` and ``assessment_autograde_core.rb``.

Tried: our lines read by the same substitution, not on a server.

Limits: Autolab puts quotes round a word before a colon, wherever it stands, so we put a
blank between them.  When the last line cannot be read, Autolab writes 0 for every
problem; so an exercise with a check that could not be judged is ``null`` there, which
clears a score.  There is no visibility: hidden checks are one line for each exercise.

Known gaps: a report without any exercise exports nothing, and the script has to print
``{"scores": {"PROBLEM": null}}`` itself, as that of ``lockstep bundle`` does.
"""

from __future__ import annotations

import re
from typing import Any

from autograder.export.marks import (
    Exported,
    Wishes,
    as_json,
    left_out,
    nothing,
    number,
    pending,
)
from autograder.export.shown import rows
from autograder.report.details import shortened
from autograder.report.record import (
    CheckOutcome,
    ExerciseRecord,
    Handed,
    Report,
)
from autograder.report.text import plain

_WORD = re.compile(r"(?<=[A-Za-z0-9]):")
_MOST_LETTERS = 2_000


def export(report: Report, wishes: Wishes) -> Exported:
    """Write the two lines."""
    del wishes
    if not report.exercises:
        return nothing(report)
    broken = bool(report.failed) or report.submission.handed is not Handed.TAKEN
    scores = {
        plain(group.name): None if broken else _score(group, report.share)
        for group in report.exercises
    }
    lines = as_json(_feedback(report), indent=None)
    # In the JSON, for there an escaped line break ends with a letter, too.
    lines = _WORD.sub(" :", lines + as_json({"scores": scores}, indent=None))
    left = (left_out(report),) if pending(report) else ()
    return Exported(text=lines, pending=left)


def _score(group: ExerciseRecord, share: float) -> float | None:
    is_open = any(check.is_open for check in group.checks)
    return None if is_open else number(group.score * share)


def _feedback(report: Report) -> dict[str, Any]:
    stages: dict[str, dict[str, Any]] = {
        plain(group.name): {} for group in report.exercises
    }
    for row in rows(report):
        title = row.name.removeprefix(f"{row.exercise}: ")
        stages[row.exercise][title] = {
            "passed": row.outcome is CheckOutcome.PASSED,
            "hint": shortened(row.details, _MOST_LETTERS),
        }
    return {"_presentation": "semantic", "stages": list(stages), **stages}
