"""The handout: a task for each exercise, its points, links that lead somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from autograder.gatekeeper.editing.assignment_folders import AssignmentFolders
from autograder.gatekeeper.editing.findings import AuthorError, Finding
from autograder.gatekeeper.editing.handout import Copy, handout_text

_TASK = re.compile(r"## Task (\d+): `?(\w+)`?\s*$")
_POINTS = re.compile(r"\*\*(\d+(?:\.\d+)?) points?\.\*\*")
_LINK = re.compile(r"\]\(([^)#\s]+)[^)]*\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoutTask:
    """A task of the handout: its heading, and the points that it promises."""

    heading: str
    number: int
    exercise: str
    points: float | None
    line: int


def tasks(file: Path) -> list[HandoutTask]:
    """The tasks of a handout or of its hints, in order."""
    found: list[HandoutTask] = []
    lines = file.read_text("utf-8").splitlines()
    starts = [n for n, line in enumerate(lines) if _TASK.match(line)]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=False):
        heading = _TASK.match(lines[start])
        points = _POINTS.search("\n".join(lines[start:end]))
        assert heading is not None
        task = HandoutTask(
            heading=lines[start].strip(),
            number=int(heading[1]),
            exercise=heading[2],
            points=float(points[1]) if points else None,
            line=start + 1,
        )
        found.append(task)
    return found


def tasks_match(place: AssignmentFolders) -> Iterator[Finding]:
    """The tasks are the exercises of the hidden tests, in order and numbered."""
    file = place.handout / "README.md"
    named = [(task.number, task.exercise) for task in tasks(file)]
    wanted = list(enumerate(place.exam.exercises, 1))
    if named != wanted:
        headings = ", ".join(f"`## Task {n}: {name}`" for n, name in wanted)
        what = "The tasks of the handout are not the exercises of the hidden tests."
        yield Finding(what=what, do=f"Its headings must be {headings}.", file=file)


def points_match(place: AssignmentFolders) -> Iterator[Finding]:
    """The handout promises the points that the hidden tests give."""
    file = place.handout / "README.md"
    for task in tasks(file):
        given = place.exam.points(task.exercise)
        if task.points != given:
            promised = "no points" if task.points is None else f"{task.points:g} points"
            what = f"Task {task.number} promises {promised}; the checks give {given:g}."
            do = f"Write `**{given:g} points.**`, or change the checks."
            yield Finding(what=what, do=do, file=file, line=task.line)


def shared_page(place: AssignmentFolders) -> Iterator[Finding]:
    """The handout has a place for the page that all assignments share."""
    try:
        handout_text(place.handout / "README.md", Copy.FILES)
    except AuthorError as error:
        yield error.finding


def links(place: AssignmentFolders) -> Iterator[Finding]:
    """Every local link leads to a file that students get."""
    for file in sorted(place.handout.glob("*.md")):
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            for target in _LINK.findall(line):
                local = "://" not in target and not target.startswith("mailto:")
                if local and not (place.handout / target).exists():
                    what = f"The link to `{target}` leads nowhere."
                    do = "Correct it, or say it in words."
                    yield Finding(what=what, do=do, file=file, line=number)


RULES = (tasks_match, points_match, shared_page, links)
