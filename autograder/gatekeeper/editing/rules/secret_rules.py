"""What must stay hidden: no line of a solution or of a hidden test is handed out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from autograder.gatekeeper.editing.assignment_folders import (
    AssignmentFolders,
    places,
    read_source,
)
from autograder.gatekeeper.editing.findings import Finding
from autograder.gatekeeper.editing.source import Source, binds, first_line, last_line
from autograder.gatekeeper.editing.stub import regions
from autograder.grading.course import Course

# A line tells something from this length on; shorter ones are everybody's, and so is
# the guard of a script, which stands in every example of one.  A line of a test tells
# something when it holds a number or a text: an input, or what must come out.
_SOLUTION = 24
_TEST = 40
_GUARD = 'if __name__ == "__main__":'
_ANYBODYS = re.compile(r"from |import |@|def |class |\"\"\"|#|[^\"'0-9]*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Secret:
    """A line that students must not get, and where it stands."""

    text: str
    file: Path
    line: int


def secrets(place: AssignmentFolders) -> list[Secret]:
    """The telling lines of the solution's regions and of the hidden tests."""
    areas = regions(place.reference)
    solution = [
        secret
        for secret in _lines(place.reference, _SOLUTION)
        if any(area.holds(secret.line) for area in areas) and secret.text != _GUARD
    ]
    tests = [
        secret
        for source in map(read_source, sorted(place.hidden.glob("*.py")))
        for secret in _lines(source, _TEST)
        if not _ANYBODYS.match(secret.text) and secret.line not in _public(source)
    ]
    return solution + tests


def _public(source: Source) -> set[int]:
    """The lines of ``SIGNATURES``, which the stub shows to everybody."""
    return {
        line
        for node in source.tree.body
        if "SIGNATURES" in binds(node)
        for line in range(first_line(node), last_line(node) + 1)
    }


def _lines(source: Source, shortest: int) -> Iterator[Secret]:
    for number, line in enumerate(source.lines, 1):
        text = " ".join(line.split())
        if len(text) >= shortest:
            yield Secret(text=text, file=source.file, line=number)


def given_away(hidden: list[Secret], folder: Path) -> Iterator[Finding]:
    """Each line of the files in ``folder`` that holds a secret."""
    for file in sorted(folder.rglob("*")):
        if not file.is_file() or file.suffix in (".whl", ".pyc"):
            continue
        lines = file.read_text("utf-8", "replace").splitlines()
        for number, line in enumerate(lines, 1):
            text = " ".join(line.split())
            for secret in hidden:
                if secret.text in text:
                    place = (
                        f"{secret.file.parent.name}/{secret.file.name}:{secret.line}"
                    )
                    what = f"`{file.name}` gives away a line of `{place}`."
                    do = f"Say it in other words: {secret.text}"
                    yield Finding(what=what, do=do, file=file, line=number)


def nothing_is_given_away(place: AssignmentFolders) -> Iterator[Finding]:
    """No handout of the course has a telling line of this assignment."""
    hidden = secrets(place)
    for other in places(Course(root=place.course)):
        yield from given_away(hidden, other.handout)


RULES = (nothing_is_given_away,)
