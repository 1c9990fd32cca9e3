"""A verdict as pytest shows it in place of a traceback."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from typing import Protocol

from autograder.report.record import CheckRecord
from autograder.report.terminal import check_lines
from autograder.report.text import Screen, plain


class TerminalWriter(Protocol):
    """The part of pytest's terminal writer that is used here."""

    hasmarkup: bool
    fullwidth: int

    def line(self, s: str) -> None:
        """Write a line."""


@dataclass(frozen=True, slots=True)
class Headline:
    """What pytest shows where it has one line: an object with a ``message``."""

    message: str

    def __str__(self) -> str:
        return self.message


class Words:
    """A record as pytest shows it in place of a traceback."""

    def __init__(self, record: CheckRecord) -> None:
        # What the program printed is a section of pytest's own.
        self.record = replace(record, output="", remarks=())
        happened = record.verdict.happened if record.verdict else ""
        self.reprcrash = Headline(plain(happened))

    def __str__(self) -> str:
        return "\n".join(check_lines(self.record, Screen()))

    def toterminal(self, writer: TerminalWriter) -> None:
        """Write the verdict; pytest calls this."""
        screen = screen_of(writer)
        for line in check_lines(self.record, screen):
            writer.line(screen.letters(line))


def screen_of(writer: TerminalWriter) -> Screen:
    """Describe the screen that pytest writes to."""
    return Screen(
        width=max(60, min(writer.fullwidth, 100)),
        colour=writer.hasmarkup,
        unicode=Screen.of(sys.__stdout__ or sys.stdout).unicode,
    )
