"""The tables of the documentation, made from what they tell of.

A table is between ``<!-- table: NAME -->`` and ``<!-- end of table -->``: that of the
``assignments`` in the README.  That of the mistakes is printed on request.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from autograder.diagnosis import catalogue
from autograder.gatekeeper.editing.assignment_folders import AssignmentFolders, places
from autograder.gatekeeper.editing.findings import Finding
from autograder.gatekeeper.editing.rules.mistake_rules import wrong_specimens
from autograder.grading.course import Course
from autograder.report.text import show

_TABLE = re.compile(r"(<!-- table: (\w+) -->\n).*?(<!-- end of table -->)", re.DOTALL)
_FILES = ("README.md",)


def stale_tables(
    course: Path, places: Sequence[AssignmentFolders]
) -> Iterator[Finding]:
    """Tables that do not say what is there."""
    for file, text in _filled(course, places):
        if file.read_text("utf-8") != text:
            what = f"A table of `{file.relative_to(course)}` is out of date."
            do = "Run `lockstep check --cut`, which writes it again."
            yield Finding(what=what, do=do, file=file)


def write_tables(course: Path, places: Sequence[AssignmentFolders]) -> None:
    """Write every table of the course again."""
    for file, text in _filled(course, places):
        file.write_bytes(text.encode())


def show_mistakes(start: Path) -> int:
    """Print the table of the mistakes; raises CourseError outside of a course."""
    show(mistakes_table(places(Course.find(start))))
    return 0


def _filled(
    course: Path, places: Sequence[AssignmentFolders]
) -> Iterator[tuple[Path, str]]:
    tables = {"assignments": _assignments(places)}
    for file in map(course.joinpath, _FILES):
        if file.is_file():
            text = file.read_text("utf-8")
            yield (
                file,
                _TABLE.sub(lambda m: f"{m[1]}{tables.get(m[2], '')}{m[3]}", text),
            )


def _assignments(places: Sequence[AssignmentFolders]) -> str:
    rows = []
    for place in places:
        if place.is_draft:
            continue
        exercises = place.exam.exercises
        named = ", ".join(f"`{exercise}`" for exercise in exercises)
        points = sum(map(place.exam.points, exercises))
        rows.append(f"| `{place.slug}` | `{place.file_name}` | {named} | {points:g} |")
    head = ["| slug | file | exercises | points |", "|---|---|---|---|"]
    return "\n".join([*head, *rows, ""])


def mistakes_table(places: Sequence[AssignmentFolders]) -> str:
    """Every mistake, what it is, and the specimens that make it, as Markdown."""
    shown: dict[str, list[str]] = defaultdict(list)
    for place in places:
        for specimen in wrong_specimens(place):
            file = specimen.source.file
            link = f"{place.slug}/{specimen.name}"
            shown[specimen.expect].append(f"[{file.stem}]({link})")
    rows = []
    for mistake in sorted(catalogue(), key=lambda mistake: mistake.name):
        by = ", ".join(shown[mistake.name])
        rows.append(f"| `{mistake.name}` | {mistake.page.title} | {by} |")
    head = ["| mistake | what it is | shown by |", "|---|---|---|"]
    return "\n".join([*head, *rows])
