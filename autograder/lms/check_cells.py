"""A report as the outputs of a notebook's check cells.

Cells are those of nbformat 4, as plain mappings.  What makes a module of them is in
`autograder/notebook/`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, MutableMapping, Sequence
from typing import Any

from autograder.notebook.cells import CHECK, facts_of, is_check
from autograder.report import html
from autograder.report.record import CheckOutcome, ExerciseRecord, Report
from autograder.report.terminal import check_lines
from autograder.report.text import Screen, plain

NOT_GRADED = (
    "This exercise has not been graded: something went wrong on our side. It costs you "
    "no points, and the people who run the course will look at it."
)
_SCREEN = Screen(width=80)


def fill_in(
    cells: Iterable[MutableMapping[str, Any]], report: Report | None
) -> dict[str, float]:
    """Write into each check cell what the student reads, and the score as a number.

    Returns the scores by the ids of the cells.  An exercise that was not graded to the
    end has none: its cell says so, and holds what nbgrader takes for no points, never
    for all.
    """
    groups = _graded(report)
    notes = list(report.notes) if report is not None else []
    scores: dict[str, float] = {}
    for cell in filter(is_check, cells):
        name = str(facts_of(cell).get("grade_id", ""))
        group = groups.get(name.removeprefix(CHECK))
        if group is None:
            cell["outputs"] = [_not_graded()]
            continue
        scores[name] = _score(group, float(facts_of(cell)["points"]))
        own = [note for note in notes if _is_about(note, group, groups)]
        notes = [note for note in notes if note not in own]
        cell["outputs"] = [_words(group, own), _number(scores[name])]
    return scores


def _graded(report: Report | None) -> Mapping[str, ExerciseRecord]:
    """Return the exercises whose checks have all been judged."""
    if report is None or report.failed:
        return {}
    return {
        group.name: group
        for group in report.exercises
        if group.max_score > 0
        and all(check.outcome is not CheckOutcome.ERROR for check in group.checks)
    }


def _is_about(
    note: str, group: ExerciseRecord, groups: Mapping[str, ExerciseRecord]
) -> bool:
    """Tell whether a note is for this check cell: no other exercise has its cell."""
    named = [name for name in groups if re.match(rf"cell {re.escape(name)}\b", note)]
    return named in ([], [group.name])


def _score(group: ExerciseRecord, most: float) -> float:
    """Return the score on the scale of the cell, from 0 to its points.

    Anything but a plain number in that range would give full marks, or end the grading
    of the whole notebook (nbgrader.utils.determine_grade).
    """
    return min(max(most * group.score / group.max_score, 0.0), most)


def _words(group: ExerciseRecord, notes: Sequence[str]) -> dict[str, Any]:
    """Return the verdicts as HTML, and as text where that is not shown."""
    lines = [f"Note: {plain(note)}" for note in notes]
    lines += [line for check in group.checks for line in check_lines(check, _SCREEN)]
    text = "".join(f"{line}\n" for line in lines)
    return {
        "output_type": "display_data",
        "metadata": {},
        "data": {"text/html": html.part(group, notes=notes), "text/plain": text},
    }


def _number(score: float) -> dict[str, Any]:
    """Return the score as a result: nbgrader takes the first one."""
    return {
        "output_type": "execute_result",
        "execution_count": None,
        "metadata": {},
        "data": {"text/plain": repr(score)},
    }


def _not_graded() -> dict[str, Any]:
    return {
        "output_type": "error",
        "ename": "NotGraded",
        "evalue": NOT_GRADED,
        "traceback": [NOT_GRADED],
    }
