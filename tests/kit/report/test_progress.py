"""The progress line is there on a terminal, and nowhere else."""

from __future__ import annotations

import io

from autograder.report.progress import Progress
from autograder.report.text import Screen


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


def test_a_terminal_is_told_how_far_it_is() -> None:
    """The line is overwritten, and cleared at the end."""
    stream = Terminal()
    progress = Progress(stream=stream, screen=Screen(width=60))
    progress.step(3, 17, "gather: \x1b[2J" + "x" * 100)
    progress.clear()
    said, gone = stream.getvalue().split("\r\r")
    assert said.startswith("\r3/17  gather: \\x1b[2J")
    assert gone.strip() == ""
    assert "\n" not in stream.getvalue()


def test_a_file_is_told_nothing() -> None:
    """A log is not a place for a line that moves."""
    stream = io.StringIO()
    Progress(stream=stream, screen=Screen()).step(1, 2, "x")
    assert stream.getvalue() == ""
