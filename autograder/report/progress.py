"""One line that tells how far the grading is; on a terminal only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TextIO

from autograder.report.text import Screen, cut, pad, plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """A line that is written over and over, and gone at the end."""

    stream: TextIO
    screen: Screen

    def step(self, number: int, count: int, what: str) -> None:
        """Say which check of how many is being looked at."""
        self._write(f"{number}/{count}  {plain(what)}")

    def clear(self) -> None:
        """Take the line away."""
        self._write("")

    def _write(self, text: str) -> None:
        if not self.stream.isatty():
            return
        width = self.screen.width - 1
        line = self.screen.letters(pad(cut(text, width), width))
        self.stream.write(f"\r{line}\r")
        self.stream.flush()
