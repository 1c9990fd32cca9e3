"""A notebook of exercises: the student's module out of it, scores and verdicts into it.

Cells are those of nbformat 4, as plain mappings, with the source whole or in lines.
A check is a cell that has points and is no answer: what stands in it is no program, and
what it shows is written here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, MutableMapping
from dataclasses import dataclass, replace
from typing import Any

from autograder.errors import LockstepError
from autograder.evidence import Frame
from autograder.report.record import CheckRecord, ExerciseRecord, Report
from autograder.report.terminal import check_lines
from autograder.report.text import Screen

CHECK = "check_"  # a check cell's id is this and the name of the exercise
_SCREEN = Screen(width=80)
_SHELL = ("%", "!", "?")  # how a line begins that IPython takes, and Python does not


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a line of the module stands in the notebook."""

    cell: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Module:
    """The student's code as one module; ``places`` has the origin of each line."""

    file_name: str
    source: str
    places: tuple[Place, ...]

    def in_notebook(self, frame: Frame) -> Frame:
        """Name a line of the module as the student sees it: by cell."""
        if frame.file != self.file_name or not 0 < frame.line <= len(self.places):
            return frame
        place = self.places[frame.line - 1]
        return replace(frame, file=place.cell, line=place.line)


def module_of(cells: Iterable[Mapping[str, Any]], file_name: str) -> Module:
    """Put the code cells that are no checks one below the other, as a module.

    Lines for IPython alone (``%time``, ``!ls``) become ``pass``.
    """
    lines: list[str] = []
    places: list[Place] = []
    for number, cell in enumerate(cells, 1):
        if cell["cell_type"] != "code" or _is_check(cell):
            continue
        name = f"cell {number}"
        for position, line in enumerate("".join(cell["source"]).splitlines(), 1):
            lines.append(_as_python(line))
            places.append(Place(cell=name, line=position))
    source = "".join(f"{line}\n" for line in lines)
    return Module(file_name=file_name, source=source, places=tuple(places))


def _as_python(line: str) -> str:
    code = line.lstrip()
    if not code.startswith(_SHELL):
        return line
    return f"{line[: len(line) - len(code)]}pass  # {code}"


def fill_in(
    cells: Iterable[MutableMapping[str, Any]], report: Report, module: Module
) -> None:
    """Write into each check cell what the student reads, and the score as a number.

    Raises ``LockstepError`` where that would say less or more than the report: then
    nothing has been written.
    """
    if not report.gradable:
        told = report.failed or "a check could not be judged"
        raise LockstepError(f"Failed to grade the notebook: {told}")
    groups = {group.name: group for group in report.exercises}
    checks = [cell for cell in cells if _is_check(cell)]
    outputs = [_outputs(_facts(cell), groups, module) for cell in checks]
    for cell, output in zip(checks, outputs, strict=True):
        cell["outputs"] = output


def _facts(cell: Mapping[str, Any]) -> Mapping[str, Any]:
    facts: Mapping[str, Any] = cell["metadata"].get("nbgrader", {})
    return facts


def _is_check(cell: Mapping[str, Any]) -> bool:
    facts = _facts(cell)
    return bool(facts.get("grade") and not facts.get("solution"))


def _group(
    facts: Mapping[str, Any], groups: Mapping[str, ExerciseRecord]
) -> ExerciseRecord:
    """The exercise of a check cell; its id is kept by nbgrader, and no student's."""
    name = facts["grade_id"].removeprefix(CHECK)
    if name not in groups:
        names = ", ".join(f"`{CHECK}{name}`" for name in groups)
        raise LockstepError(f"The cell `{facts['grade_id']}` is none of: {names}")
    return groups[name]


def _outputs(
    facts: Mapping[str, Any], groups: Mapping[str, ExerciseRecord], module: Module
) -> list[dict[str, Any]]:
    """Words on standard output, and then the score: nbgrader takes the first result.

    A result that is no plain number from 0 to the points would give full marks, or end
    the grading of the whole notebook (nbgrader.utils.determine_grade).
    """
    group = _group(facts, groups)
    most = float(facts["points"])
    earned = most * group.score / group.max_score if group.max_score else most
    score = min(max(earned, 0.0), most)
    words = "\n".join(
        line
        for check in group.checks
        for line in check_lines(_in_cells(check, module), _SCREEN)
    )
    return [
        {"output_type": "stream", "name": "stdout", "text": f"{words}\n"},
        {
            "output_type": "execute_result",
            "execution_count": None,
            "metadata": {},
            "data": {"text/plain": repr(score)},
        },
    ]


def _in_cells(check: CheckRecord, module: Module) -> CheckRecord:
    if check.verdict is None:
        return check
    evidence = tuple(
        replace(line, at=module.in_notebook(line.at)) if line.at else line
        for line in check.verdict.evidence
    )
    return replace(check, verdict=replace(check.verdict, evidence=evidence))
