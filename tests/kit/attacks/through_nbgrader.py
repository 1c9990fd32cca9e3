"""The attacks as notebooks in nbgrader, each between honest ones of its own.

What the gradebook says of everybody is compared with what they earn.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from autograder.gatekeeper.publishing.nbgrader_course import CONFIG
from autograder.gatekeeper.publishing.source_notebook import METADATA, code_cell
from tests.kit.attacks import arena, suite
from tests.kit.attacks.small_course import make_course
from tests.kit.lms.conftest import GRADES, run

SLUG, NOTEBOOK = "01_small", "small.ipynb"
POINTS = {"gather": 3, "double": 1}
SOLO = {arena.BEFORE: 4.0, arena.STUB_AFTER: 0.0, arena.RIGHT_AFTER: 4.0}


def main(names: Sequence[str]) -> int:
    """Print who has which points, line by line; 0 where all is as it must be."""
    with tempfile.TemporaryDirectory(prefix="attack-") as folder:
        rows = list(_grade(names, Path(folder)))
    for name, scores, wrong in rows:
        cells = [name, *map(str, scores), "; ".join(wrong) or "held"]
        print(f"| {' | '.join(cells)} |")  # noqa: T201 - the result
    return 1 if any(wrong for _, _, wrong in rows) else 0


def _grade(
    names: Sequence[str], place: Path
) -> Iterator[tuple[str, list[float | None], list[str]]]:
    """Yield for each attack the scores of its group, and what is wrong with them."""
    place.chmod(0o711)
    classroom = place / "classroom"
    _make_classroom(classroom, make_course(place / "course"))
    groups = arena.in_a_row(names, place)
    for group in groups:
        _hand_in(group, classroom / "submitted")
    status, said = run(classroom, "-m", "nbgrader", "autograde", SLUG)
    grades = json.loads(run(classroom, "-c", GRADES)[1]).get(SLUG, {})
    for group in groups:
        scores = {who: _score(grades.get(group.students[who])) for who in arena.ALL}
        wrong = [f"{who}: {scores[who]}" for who in SOLO if scores[who] != SOLO[who]]
        points = scores[arena.ATTACK]
        if points is None or points > suite.most(group.name):
            wrong.append(f"{points} of at most {suite.most(group.name)}")
        if group.was_reached() or group.heart.exists():
            wrong.append("something came out")
        yield group.name, list(scores.values()), wrong
    yield "nbgrader", [], [] if status == 0 else [f"status {status}: {said[-2000:]}"]


def _score(cells: dict[str, list[Any]] | None) -> float | None:
    """The points of one; None where a check has none, and a person must look."""
    found = [auto for name, (auto, _, _) in (cells or {}).items() if name in _CHECKS]
    is_whole = len(found) == len(POINTS) and None not in found
    return float(sum(found)) if is_whole else None


_CHECKS = {f"check_{name}" for name in POINTS}


def _make_classroom(folder: Path, course: Path) -> None:
    """Make a course of nbgrader with the small assignment, and release it."""
    cells = []
    for name, points in POINTS.items():
        check = f'from autograder.lms.jupyter import check\n\ncheck("{name}")'
        facts: dict[str, Any] = {"grade": True, "locked": True, "points": points}
        cells += [
            code_cell(name, "### BEGIN SOLUTION\n### END SOLUTION", solution=True),
            code_cell(f"check_{name}", check, **facts),
        ]
    source = folder / "source" / SLUG
    source.mkdir(parents=True)
    (source / NOTEBOOK).write_text(_notebook(cells), "utf-8")
    config = CONFIG.format(name="small", course=str(course))
    (folder / "nbgrader_config.py").write_text(config, "utf-8")
    status, said = run(folder, "-m", "nbgrader", "generate_assignment", SLUG)
    assert status == 0, said


def _notebook(cells: list[dict[str, Any]]) -> str:
    made = {"cells": cells, "metadata": METADATA, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(made)


def _hand_in(group: arena.Group, submitted: Path) -> None:
    """Hand in the released notebook, with the text of a file in its first cell."""
    released = submitted.parent / "release" / SLUG / NOTEBOOK
    attack = group.students[arena.ATTACK]
    for student, text in (*group.texts(), (attack, "")):
        folder = submitted / student / SLUG
        folder.mkdir(parents=True)
        notebook = json.loads(released.read_text("utf-8"))
        if student == attack:
            group.hand_in(folder)
            file, mine = folder / "small.py", folder / NOTEBOOK
            text = file.read_text("utf-8") if file.exists() else ""
            if mine.exists():
                notebook["cells"][:0] = json.loads(mine.read_text("utf-8"))["cells"]
        for cell in notebook["cells"]:
            if cell["metadata"].get("nbgrader", {}).get("grade_id") in POINTS:
                cell["source"], text = text, ""
        (folder / NOTEBOOK).write_text(json.dumps(notebook), "utf-8")
