"""No words of the hidden files in a report, wherever they come from.

A student's program can find the hidden tests where nothing walls it off, and say what
it has read: in a message, a printed line, a value, a name.  Words that hold lines of
those files are not shown.  It is not a wall: lines written backwards get past it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

from autograder.grading.course import Assignment, CourseError
from autograder.report.record import CheckRecord

WITHHELD = "What the program said here is not shown: it holds lines of a hidden file."
# A line of code says something from this length on; one alone may be everybody's.
_SHORTEST = 16
_SO_MANY = 2
_LONG = 40  # from here on a line of a test tells something by itself


class Hidden:
    """The lines of the hidden tests and of the solution that a student has not got."""

    def __init__(self, assignment: Assignment, submission: Path | None) -> None:
        course, slug = assignment.course, assignment.slug
        known = set(_lines(course / "assignments" / slug))
        if submission is not None:
            known |= set(_lines(submission))
        self._tests = set(_lines(assignment.hidden)) - known
        self._all = set(self._tests)
        with suppress(CourseError):
            solution = course / "reference" / slug / assignment.file_name
            self._all |= set(_lines(solution)) - known

    def withheld(self, record: CheckRecord) -> CheckRecord:
        """Return a record without such words; our own advice stays as it is."""
        shown: CheckRecord = self._shown(record)
        before, verdict = record.verdict, shown.verdict
        if before is not None and verdict is not None:
            verdict = replace(verdict, because=before.because, try_next=before.try_next)
        return replace(shown, title=record.title, verdict=verdict)

    def _shown(self, value: Any) -> Any:
        if isinstance(value, str):
            return WITHHELD if type(value) is str and self._tells(value) else value
        if isinstance(value, tuple):
            return tuple(map(self._shown, value))
        if is_dataclass(value) and not isinstance(value, type):
            parts = {f.name: self._shown(getattr(value, f.name)) for f in fields(value)}
            return replace(value, **parts)
        return value

    def _tells(self, text: str) -> bool:
        if len(text) < _SHORTEST:
            return False
        for written, meant in (("\\n", " "), ("\\'", "'"), ('\\"', '"')):  # by `repr`
            text = text.replace(written, meant)
        text = " ".join(text.split())
        found = [line for line in self._all if line in text]
        long = [line for line in found if line in self._tests and len(line) >= _LONG]
        return len(found) >= _SO_MANY or bool(long)


def _lines(path: Path) -> Iterator[str]:
    """Yield the lines of a file, or of the files of a folder, that say something."""
    for file in sorted(path.iterdir()) if path.is_dir() else [path]:
        with suppress(OSError):
            if file.suffix in (".py", ".md"):
                for line in file.read_text("utf-8", "replace").splitlines():
                    text = " ".join(line.split())
                    if len(text) >= _SHORTEST:
                        yield text
