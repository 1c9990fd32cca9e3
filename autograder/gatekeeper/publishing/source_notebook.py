"""The source notebook of an assignment: handout, exercises, checks, for nbgrader.

It is made from handout, reference and hidden points, and never committed.  The teacher
gives it to ``nbgrader generate_assignment``, which takes the solutions out.
"""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.gatekeeper.editing.assignment_folders import AssignmentFolders
from autograder.gatekeeper.editing.folder import new_folder
from autograder.gatekeeper.editing.handout import Copy, handout_text
from autograder.gatekeeper.editing.partition import Partition, partition
from autograder.gatekeeper.editing.rules.secret_rules import given_away, secrets
from autograder.gatekeeper.editing.stub import BEGIN, END
from autograder.gatekeeper.publishing.release import ReleaseError
from autograder.grading.course import Course
from autograder.report.text import show

Cell = dict[str, Any]

# nbgrader's own way of grading starts the kernel that the *source* names.  There is
# none of that name, so it gives no points, whatever was handed in; the release gets the
# kernel that every Jupyter has (`UsualKernel`).
_NO_KERNEL = "graded-by-lockstep"
METADATA = {
    "kernelspec": {
        "display_name": _NO_KERNEL,
        "language": "python",
        "name": _NO_KERNEL,
    },
    "language_info": {"name": "python"},
}

_SETUP = """\
# Connects this notebook with its checks.  Run this cell first, and after each restart.
from autograder.lms.jupyter import connect

connect("{slug}", "{file}")
"""

# Imported each time, in case the kernel was restarted, and under a name of its own: a
# function of the student's that is called `check` stays what it is.
_CHECK = """\
from autograder.lms.jupyter import check as lockstep_check

lockstep_check("{name}")
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Handout:
    """The texts of a handout: what comes before the tasks, and one for each task."""

    intro: str
    tasks: dict[str, str]


def notebook(course: Path, slug: str, out: Path) -> int:
    """Put the source notebook of ``slug``, and what it needs, into ``out``.

    Returns the exit status 0.  Raises LockstepError when that cannot be done; then
    nothing was written.
    """
    place = AssignmentFolders(course, Course(root=course).assignment(slug).slug)
    with new_folder(out) as folder:
        fill(place, folder)
    for file in sorted(out.iterdir()):
        show(f"{out / file.name}")
    if place.is_draft:
        note = place.draft_note.relative_to(course)
        show(f"\n`{slug}` is a draft: `{note}` says why. Do not hand it out yet.")
    return 0


def fill(place: AssignmentFolders, folder: Path) -> None:
    """Write the source notebook and the visible checks into ``folder``.

    nbgrader hands out every file beside a notebook, so nothing hidden may be there.
    """
    cells = source_cells(place)
    _verify(place, cells, folder)
    made = {"cells": cells, "metadata": METADATA, "nbformat": 4, "nbformat_minor": 5}
    text = json.dumps(made, indent=1, ensure_ascii=False)
    file = folder / Path(place.file_name).with_suffix(".ipynb")
    file.write_text(f"{text}\n", "utf-8")
    for beside in (place.self_check, place.handout / "scenarios.py"):
        shutil.copyfile(beside, folder / beside.name)


def source_cells(place: AssignmentFolders) -> list[Cell]:
    """The cells of the source notebook; raises AuthorError."""
    found: Partition = partition(place)
    handout = read_handout(place)
    setup = _SETUP.format(slug=place.slug, file=place.file_name)
    cells = [
        _text("intro", handout.intro),
        code_cell("setup", setup, locked=True),
        code_cell("head", found.head),
    ]
    for part in found.parts:
        name = part.exercise
        points = place.exam.points(name)
        points = int(points) if points == int(points) else points
        cells += [
            _text(f"task_{name}", handout.tasks.get(name, f"## {name}")),
            code_cell(name, part.text, solution=True),
            code_cell(
                f"check_{name}",
                _CHECK.format(name=name),
                grade=True,
                locked=True,
                points=points,
            ),
        ]
    return cells


def _text(name: str, text: str) -> Cell:
    return {
        "cell_type": "markdown",
        "id": name,
        "metadata": {},
        "source": text.strip().splitlines(keepends=True),
    }


def code_cell(name: str, text: str, **facts: Any) -> Cell:
    """Return a cell of code as nbgrader marks it; ``facts`` are its marks."""
    marks = {
        "grade": False,
        "grade_id": name,
        "locked": False,
        "schema_version": 3,
        "solution": False,
        "task": False,
    }
    return {
        "cell_type": "code",
        "execution_count": None,
        "id": name,
        "metadata": {"nbgrader": marks | facts},
        "outputs": [],
        "source": text.strip("\n").splitlines(keepends=True),
    }


def read_handout(place: AssignmentFolders) -> Handout:
    """The handout's texts as a notebook shows them, with the hints folded.

    Raises AuthorError when the handout has no place for the shared page.
    """
    text = handout_text(place.handout / "README.md", Copy.NOTEBOOK)
    hints = _hints((place.handout / "hints.md").read_text("utf-8"))
    intro, tasks = "", {}
    for section in _sections(text):
        task = re.match(r"## Task \d+: (\w+)\n", section)
        if task:
            tasks[task[1]] = "\n\n".join([section.strip(), *hints.get(task[1], [])])
        else:
            intro += section
    intro = re.sub(
        r"\s+Work\s+in\s+`\w+\.py`,\s+where\s+each\s+task\s+is\s+a\s+`TODO`\.",
        " Each task has a cell with a `TODO`.",
        intro,
    )
    return Handout(intro=intro.strip(), tasks=tasks)


def _sections(text: str) -> list[str]:
    """The text cut above each heading of the second level, none inside of code."""
    sections = [""]
    in_code = False
    for line in text.splitlines(keepends=True):
        in_code ^= line.startswith("```")
        if line.startswith("## ") and not in_code:
            sections.append("")
        sections[-1] += line
    return sections


def _hints(text: str) -> dict[str, list[str]]:
    """The hints of each task, each to be unfolded by the reader."""
    found = {}
    for section in _sections(text):
        task = re.match(r"## Task \d+: (\w+)\n", section)
        if task:
            rungs = re.split(r"^\d+\. ", section, flags=re.MULTILINE)[1:]
            found[task[1]] = [
                f"<details><summary>Hint {number}</summary>\n\n"
                f"{' '.join(rung.split())}\n\n</details>"
                for number, rung in enumerate(rungs, 1)
            ]
    return found


def _verify(place: AssignmentFolders, cells: list[Cell], folder: Path) -> None:
    """Raise ReleaseError when a student's cell would hold a line that is hidden."""
    lines: list[str] = []
    hidden = False
    for line in "\n".join("".join(cell["source"]) for cell in cells).splitlines():
        hidden = hidden or BEGIN in line
        lines += [] if hidden else [line]
        hidden = hidden and END not in line
    shown = folder / "what-students-see"
    shown.mkdir()
    (shown / "cells.txt").write_text("\n".join(lines), "utf-8")
    for finding in given_away(secrets(place), shown):
        raise ReleaseError(finding.text(place.slug))
    shutil.rmtree(shown)
