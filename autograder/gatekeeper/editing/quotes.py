"""The examples of the pages: a passage of a specimen, and what is right in its place.

A page names a wrong specimen of its mistake.  The code under its **Example.** is a
passage of that specimen; a line ``...`` stands for lines that are left out.  With the
code under **Instead.** for that passage, the specimen must be right.
Comments and blank lines do not count.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

from autograder.diagnosis import Mistake, catalogue
from autograder.errors import LockstepError
from autograder.gatekeeper.editing.assignment_folders import AssignmentFolders
from autograder.gatekeeper.editing.findings import AuthorError, Finding
from autograder.gatekeeper.editing.source import Source
from autograder.gatekeeper.editing.specimens import Specimen, read_specimen

_EXAMPLE, _INSTEAD = "**Example.**", "**Instead.**"
_LEFT_OUT = "..."
_COMMENT = re.compile(r"(^|\s+)#.*$")
_INDENT = "    "


def quoting(place: AssignmentFolders) -> Iterator[tuple[Mistake, Path]]:
    """The mistakes whose pages quote a specimen of this assignment, and its file.

    The pages are about the specimens of the kit's own course, and of no other.
    """
    if not (place.course / "autograder").is_dir():
        return
    for mistake in catalogue():
        try:
            file = place.course / "reference" / mistake.page.specimen
        except LockstepError:
            continue  # the rules for pages tell
        if file in place.specimens:
            yield mistake, file


def faulty_quotes(place: AssignmentFolders) -> Iterator[Finding]:
    """Pages that do not quote the specimen of this assignment that they name."""
    for mistake, file in quoting(place):
        try:
            corrected(mistake, file)
        except AuthorError as error:
            yield error.finding


def corrected(mistake: Mistake, file: Path) -> Specimen:
    """The specimen with what the page says instead of the passage that it quotes.

    Raises AuthorError for a page that does not quote it.
    """
    specimen = read_specimen(file)
    if specimen.expect != mistake.name:
        _refuse(mistake, f"quotes `{specimen.name}`, which expects another mistake")
    example, instead = (_code(mistake, heading) for heading in (_EXAMPLE, _INSTEAD))
    if len(example) != len(instead):
        _refuse(mistake, "leaves out other lines in its example than in the other code")
    lines = list(specimen.source.lines)
    place = 0
    for quoted, better in zip(example, instead, strict=True):
        found = _find(quoted, lines, place)
        if found is None:
            _refuse(mistake, f"says `{quoted[0].strip()}` ..., unlike {specimen.name}")
        start, end = found
        given = _indented(better, lines[start])
        lines[start:end] = given
        place = start + len(given)
    source = Source("".join(lines), file)
    return replace(specimen, source=source, expect="", here=None)


def _code(mistake: Mistake, heading: str) -> list[list[str]]:
    """The code under a heading of a page, in pieces between the lines left out."""
    _, _, text = mistake.page.text.partition(heading)
    text = text.partition(_INSTEAD)[0]
    code = [line for line in text.splitlines() if line.startswith(_INDENT)]
    pieces: list[list[str]] = [[]]
    for line in textwrap.dedent("\n".join(code)).splitlines():
        if line.strip() == _LEFT_OUT:
            pieces.append([])
        elif _bare(line):
            pieces[-1].append(line)
    if not all(pieces):
        _refuse(mistake, f"has no code under {heading}")
    return pieces


def _find(
    quoted: Sequence[str], lines: Sequence[str], after: int
) -> tuple[int, int] | None:
    """Where the quoted lines are: the first of them, and the one behind the last."""
    wanted = _shape(quoted)
    there = [n for n, line in enumerate(lines) if n >= after and _bare(line)]
    for i in range(len(there) - len(quoted) + 1):
        numbers = there[i : i + len(quoted)]
        if _shape([lines[n] for n in numbers]) == wanted:
            return numbers[0], numbers[-1] + 1
    return None


def _shape(lines: Sequence[str]) -> list[tuple[int, str]]:
    """What each line says, and how far it is to the right of the first one."""
    return [(_depth(line) - _depth(lines[0]), _bare(line)) for line in lines]


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip())


def _bare(line: str) -> str:
    return _COMMENT.sub("", line).strip()


def _indented(code: Sequence[str], first: str) -> list[str]:
    """The lines, as far to the right as the line that they replace."""
    more = _depth(first) - _depth(code[0])
    return [f"{' ' * (_depth(line) + more)}{line.lstrip()}\n" for line in code]


def _refuse(mistake: Mistake, what: str) -> NoReturn:
    problem = f"The page `{mistake.name}` {what}."
    do = "Quote the specimen that the page names, or name another one."
    raise AuthorError(Finding(what=problem, do=do, file=mistake.file))
