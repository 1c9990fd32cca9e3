"""The foreign corpus: solutions by people who had the handout and nothing else.

They lie in ``reference/NN_name/foreign/``.  The first lines say what each is:
``# exercise: NAME``, then ``# label: right`` or ``# label: wrong``, and its style or
its mistake in the writer's own words.  A wrong one may say ``# expect: MISTAKE``: what
its verdict must name.  ``# misjudged: passed`` (or ``lost``) keeps what the gate said
of it at first sight, ``# misjudged: MISTAKE`` what it named without need: such a one is
played each time, and that mistake must not be named again.
"""

from __future__ import annotations

import ast
import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.gatekeeper.editing.findings import AuthorError, Finding
from autograder.gatekeeper.editing.source import (
    DEFINITIONS,
    Source,
    first_line,
    last_line,
)

_HEADER = re.compile(r"# (exercise|label|style|mistake|expect|misjudged): *(\S.*?) *$")
_LABELS = ("right", "wrong")
_PART = 10  # the gate plays one in so many, unless it is asked for all
_MISJUDGED = re.compile(rb"^# misjudged: *\S", re.MULTILINE)
_SCORES = ("passed", "lost")


@dataclass(frozen=True, slots=True, kw_only=True)
class Foreign:
    """One file of the corpus."""

    file: Path
    text: str
    exercise: str
    is_right: bool
    expect: str = ""
    never: str = ""  # a mistake that was named, and is another one

    @property
    def name(self) -> str:
        """The file as the author's gate names it: ``foreign/gather__one_by_one.py``."""
        return f"foreign/{self.file.name}"


def read_foreign(file: Path) -> Foreign:
    """Read one file; raises AuthorError when its first lines are not in order."""
    text = file.read_bytes().decode("utf-8")
    header: dict[str, str] = {}
    for line in text.splitlines():
        if not line.startswith("#"):
            break
        if found := _HEADER.match(line):
            header.setdefault(found[1], found[2])
    if "exercise" not in header or header.get("label") not in _LABELS:
        what = f"`{file.name}` does not say what it is in its first lines."
        do = "Begin with `# exercise: NAME`, then `# label: right` or `# label: wrong`."
        raise AuthorError(Finding(what=what, do=do, file=file, line=1))
    misjudged = header.get("misjudged", "")
    return Foreign(
        file=file,
        text=text,
        exercise=header["exercise"],
        is_right=header["label"] == "right",
        expect=header.get("expect", ""),
        never="" if misjudged in _SCORES else misjudged,
    )


def some_of(files: Sequence[Path]) -> list[Path]:
    """Choose one file in ten by its name, always the same, and all once misjudged."""
    return [
        file
        for file in files
        if zlib.crc32(file.name.encode()) % _PART == 0
        or _MISJUDGED.search(file.read_bytes())
    ]


def as_handed_in(stub: Source, foreign: Foreign) -> str:
    """Return the module a student would hand in: the stub, and the solution in it.

    The solution comes last, so that its names are what it says; the stub's definition
    of the exercise is taken out.
    """
    lines = list(stub.lines)
    for node in stub.tree.body:
        is_it = isinstance(node, DEFINITIONS) and node.name == foreign.exercise
        if is_it:
            for number in range(first_line(node) - 1, last_line(node)):
                lines[number] = "\n"
    theirs, solution = _without_future(foreign.text)
    ours, rest = _without_future("".join(lines))
    return f"{theirs or ours}{rest}\n{solution}"


def _without_future(text: str) -> tuple[str, str]:
    """Take the imports from `__future__` out of a module; they must stand at its top.

    A text that is not Python stays as it is.
    """
    try:
        tree = ast.parse(text)
    except SyntaxError:
        return "", text
    lines = text.splitlines(keepends=True)
    taken = []
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module == "__future__":
            taken.append(ast.unparse(node) + "\n")
            for number in range(node.lineno - 1, node.end_lineno or node.lineno):
                lines[number] = "\n"
    return "".join(taken), "".join(lines)
