"""What an author must change, said as rustlings says it: what, what to do, where."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from autograder.errors import LockstepError


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something in a course that its author must change.

    ``what`` is a sentence about the file, ``do`` a sentence that says what to do.
    """

    what: str
    do: str
    file: Path
    line: int | None = None

    def text(self, slug: str = "", root: Path | None = None) -> str:
        """The three lines an author reads; paths are shown relative to ``root``."""
        file = self.file
        if root is not None and file.is_relative_to(root):
            file = file.relative_to(root)
        place = file.as_posix() + (f":{self.line}" if self.line else "")
        start = f"{slug}: {self.what}" if slug else self.what
        return f"{start}\n  {self.do}\n  File: {place}"


class AuthorError(LockstepError):
    """A file of the course is not as it must be; carries the finding."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.text())
        self.finding = finding
