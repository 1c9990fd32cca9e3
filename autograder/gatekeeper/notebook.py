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

from autograder.gatekeeper.folder import new_folder
from autograder.gatekeeper.partition import Partition, partition
from autograder.gatekeeper.place import Place
from autograder.gatekeeper.release import ReleaseError
from autograder.gatekeeper.rules.secrets import given_away, secrets
from autograder.gatekeeper.stub import BEGIN, END
from autograder.grading.course import Course
from autograder.report.text import show

Cell = dict[str, Any]

# nbgrader's own way of grading starts the kernel that the *source* names.  There is
# none of that name, so it gives no points, whatever was handed in; the release gets the
# kernel that every Jupyter has (`UsualKernel`).
_NO_KERNEL = "graded-by-lockstep"
_METADATA = {
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

_HOW_TO_WORK = """\
## How to work

Run the cell below, then the cell with the imports. Write your code into the cell of a
task, run it, and run the check cell under it. You may add cells of your own: what your
code uses of them is part of your program, and what only tries it out is not. What you
run is also kept as a module `{module}`, so that other processes can import it.

The check runs your code in a process of its own, so it cannot stop this notebook, and
{gates}
"""

_GATES = """\
it does not hope for luck: what it hands to your code stops at a **gate** until it lets
it go on. So it sees who is at work at the same moment, and it needs no stopwatch."""

_BELONGS_TO_PYTEST = re.compile(r"pytest|breakpoint\(\)|is judged then|hints\.md")


@dataclass(frozen=True, slots=True, kw_only=True)
class Handout:
    """The texts of a handout: the idea, how to work, and one for each task."""

    idea: str
    advice: str
    tasks: dict[str, str]


def notebook(course: Path, slug: str, out: Path) -> int:
    """Put the source notebook of ``slug``, and what it needs, into ``out``.

    Returns the exit status 0.  Raises LockstepError when that cannot be done; then
    nothing was written.
    """
    place = Place(course, Course(root=course).assignment(slug).slug)
    with new_folder(out) as folder:
        fill(place, folder)
    for file in sorted(out.iterdir()):
        show(f"{out / file.name}")
    if place.is_draft:
        note = place.draft_note.relative_to(course)
        show(f"\n`{slug}` is a draft: `{note}` says why. Do not hand it out yet.")
    return 0


def fill(place: Place, folder: Path) -> None:
    """Write the source notebook and the visible checks into ``folder``.

    nbgrader hands out every file beside a notebook, so nothing hidden may be there.
    """
    cells = source_cells(place)
    _verify(place, cells, folder)
    made = {"cells": cells, "metadata": _METADATA, "nbformat": 4, "nbformat_minor": 5}
    text = json.dumps(made, indent=1, ensure_ascii=False)
    file = folder / Path(place.file_name).with_suffix(".ipynb")
    file.write_text(f"{text}\n", "utf-8")
    for beside in (place.self_check, place.handout / "scenarios.py"):
        shutil.copyfile(beside, folder / beside.name)


def source_cells(place: Place) -> list[Cell]:
    """The cells of the source notebook; raises AuthorError."""
    found: Partition = partition(place)
    handout = read_handout(place)
    setup = _SETUP.format(slug=place.slug, file=place.file_name)
    cells = [
        _text("intro", f"{handout.idea}\n\n{handout.advice}"),
        _code("setup", setup, locked=True),
        _code("head", found.head),
    ]
    for part in found.parts:
        name = part.exercise
        points = place.exam.points(name)
        points = int(points) if points == int(points) else points
        cells += [
            _text(f"task_{name}", handout.tasks.get(name, f"## {name}")),
            _code(name, part.text, solution=True),
            _code(
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


def _code(name: str, text: str, **facts: Any) -> Cell:
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


def read_handout(place: Place) -> Handout:
    """The handout's texts; what it says about pytest is left out, hints are folded."""
    text = (place.handout / "README.md").read_text("utf-8")
    idea, *sections = _sections(text)
    hints = _hints((place.handout / "hints.md").read_text("utf-8"))
    advice, tasks = "", {}
    for section in sections:
        title, _, body = section.partition("\n")
        task = re.fullmatch(r"## Task \d+: (\w+)", title)
        if task:
            tasks[task[1]] = "\n\n".join([section.strip(), *hints.get(task[1], [])])
        elif title == "## How to work":
            advice = _advice(body, place.file_name)
    idea = f"{idea.strip()}\n"
    idea = re.sub(
        r"\s+Work in\s+`\w+\.py`,\s+where\s+each\s+task\s+is\s+a\s+`TODO`\.",
        " Each task has a cell with a `TODO`.",
        idea,
    )
    return Handout(idea=idea.strip(), advice=advice, tasks=tasks)


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


def _advice(body: str, file_name: str) -> str:
    """How to work in a notebook, and what the handout says about the assignment."""
    blocks = [block for block in re.split(r"\n\n+", body.strip()) if block]
    kept = [block for block in blocks if not _BELONGS_TO_PYTEST.search(block)]
    told = _HOW_TO_WORK.format(module=Path(file_name).stem, gates=_GATES)
    special = [block for block in kept if "gate" not in block]
    return "\n\n".join([told.strip(), *special])


def _verify(place: Place, cells: list[Cell], folder: Path) -> None:
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
