"""Specimens: known right and wrong solutions of one exercise, and their first lines."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from autograder.gatekeeper.editing.findings import AuthorError, Finding
from autograder.gatekeeper.editing.source import Source

_HEADER = re.compile(r"# (exercise|style|expect|also|luck): *(\S.*?) *$")
_HERE = re.compile(r"#\s*<-\s*here\s*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Specimen:
    """One file of ``right/`` or ``wrong/``.

    ``style`` belongs to a right one, ``expect`` (the mistake) to a wrong one;
    ``here`` is the line that the verdict must name, where the file marks one.  ``also``
    names other exercises that must lose by it: a file that starts its program when it
    is imported harms whatever imports it.  ``luck`` says what differs from play to play
    in what is seen of a wrong one, if something does.
    """

    exercise: str
    source: Source
    style: str = ""
    expect: str = ""
    also: tuple[str, ...] = ()
    luck: str = ""
    here: int | None = None

    @property
    def name(self) -> str:
        """The folder and the file's name: ``wrong/gather_serial.py``."""
        return f"{self.source.file.parent.name}/{self.source.file.name}"


def read_specimen(file: Path) -> Specimen:
    """One specimen; raises AuthorError when its first lines or its marks are amiss."""
    source = Source(file.read_bytes().decode("utf-8"), file)
    kind = "expect" if file.parent.name == "wrong" else "style"
    header = _header(source)
    for word in ("exercise", kind):
        if not header.get(word):
            what = f"`{file.name}` does not say `# {word}: ...` in its first lines."
            do = f"Begin with `# exercise: NAME`, then `# {kind}: NAME`."
            raise AuthorError(Finding(what=what, do=do, file=file, line=1))
    here = [n for n, line in enumerate(source.lines, 1) if _HERE.search(line.rstrip())]
    if len(here) > 1:
        what = f"`{file.name}` marks {len(here)} lines with `# <- here`."
        do = "Mark the one line that the verdict must name."
        raise AuthorError(Finding(what=what, do=do, file=file, line=here[1]))
    return Specimen(
        exercise=header["exercise"],
        source=source,
        style=header.get("style", ""),
        expect=header.get("expect", ""),
        also=tuple(filter(None, header.get("also", "").replace(",", " ").split())),
        luck=header.get("luck", ""),
        here=here[0] if here else None,
    )


def _header(source: Source) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in source.lines:
        if not line.startswith("#"):
            break
        if match := _HEADER.match(line.rstrip()):
            found[match[1]] = match[2]
    return found
