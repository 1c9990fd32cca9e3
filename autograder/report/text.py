"""Text for a screen: harmless, as wide as it says, and in the letters the screen has.

What a student's program wrote may hold escape sequences, letters that turn the line
round, and halves of letters.  ``plain`` shows them as what they are.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TextIO

_LEAST_WIDTH = 60
_MOST_WIDTH = 100

# The categories of Unicode that have no shape of their own, or change their neighbours.
_SHAPELESS = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_ASCII = {"✓": "+", "✗": "x", "→": "->", "…": "...", "·": "-", "─": "-"}
_COLOURS = {"red": "31", "green": "32", "yellow": "33", "bold": "1", "faint": "2"}


def plain(text: str, *, lines: bool = False) -> str:
    """Show every letter without a shape as an escape; keep line breaks if ``lines``."""
    keep = "\n" if lines else ""
    shown = text.replace("\r\n", "\n").replace("\t", "    ") if lines else text
    return "".join(c if c in keep else _shown(c) for c in shown)


def _shown(letter: str) -> str:
    if unicodedata.category(letter) not in _SHAPELESS:
        return letter
    return letter.encode("unicode_escape").decode("ascii")


def points(number: float) -> str:
    """Write points without needless zeros: 3, 2.5."""
    return f"{number:.2f}".rstrip("0").rstrip(".")


def columns(text: str) -> int:
    """Count the columns that the text takes on a terminal."""
    return sum(_columns(letter) for letter in text)


def _columns(letter: str) -> int:
    if unicodedata.combining(letter):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def pad(text: str, width: int) -> str:
    """Fill the text with spaces up to ``width`` columns."""
    return text + " " * (width - columns(text))


def cut(text: str, width: int) -> str:
    """Shorten the text to ``width`` columns; an ellipsis tells that it was longer."""
    if columns(text) <= width:
        return text
    kept = ""
    for letter in text:
        if columns(kept + letter) >= width:
            break
        kept += letter
    return kept.rstrip() + "…"


def wrap(text: str, width: int) -> list[str]:
    """Break the text between words into lines of at most ``width`` columns.

    A line break in the text stays one; a word longer than a line is cut.
    """
    return [
        line for part in text.split("\n") for line in _wrap_line(part, width) or [""]
    ]


def _wrap_line(text: str, width: int) -> list[str]:
    done: list[str] = []
    line = ""
    for word in text.split():
        if line and columns(line) + 1 + columns(word) > width:
            done.append(line)
            line = ""
        line = f"{line} {word}" if line else cut(word, width)
    return [*done, line] if line else done


def fold(text: str, width: int) -> list[str]:
    """Break the text into lines of at most ``width`` columns, and leave nothing out.

    A word longer than a line is broken where the line ends.  Blanks between words stay,
    but for those at a break.
    """
    lines: list[str] = []
    line = ""
    for word in re.findall(r"\s*\S+", text):
        if line and columns(line) + columns(word) <= width:
            line += word
            continue
        lines += [line] if line else []
        line = word.lstrip()
        while columns(line) > width:
            head = line[: _letters_in(line, width)]
            lines.append(head)
            line = line[len(head) :]
    return [*lines, line] if line else lines


def _letters_in(text: str, width: int) -> int:
    """Count the letters of the text that ``width`` columns take; at least one."""
    used = 0
    for number, letter in enumerate(text):
        used += _columns(letter)
        if used > width:
            return max(number, 1)
    return len(text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """Where text is shown: its width, and whether it has colours and all letters."""

    width: int = 80
    colour: bool = False
    unicode: bool = True

    @classmethod
    def of(cls, stream: TextIO, environ: Mapping[str, str] = os.environ) -> Screen:
        """Describe a stream.  https://no-color.org is respected."""
        tty = stream.isatty()
        width = shutil.get_terminal_size().columns if tty else 80
        dumb = environ.get("TERM") == "dumb"
        return cls(
            width=max(_LEAST_WIDTH, min(width, _MOST_WIDTH)),
            colour=tty and not dumb and not environ.get("NO_COLOR"),
            unicode=_can_encode(stream, "".join(_ASCII)),
        )

    def paint(self, text: str, colour: str) -> str:
        """Colour the text, where there are colours."""
        if not self.colour or not text:
            return text
        return f"\x1b[{_COLOURS[colour]}m{text}\x1b[0m"

    def letters(self, text: str) -> str:
        """Spell the signs of ours in ASCII, where the screen has nothing else."""
        if self.unicode:
            return text
        for sign, ascii_sign in _ASCII.items():
            text = text.replace(sign, ascii_sign)
        return text.encode("ascii", "backslashreplace").decode("ascii")


def _can_encode(stream: TextIO, text: str) -> bool:
    try:
        text.encode(getattr(stream, "encoding", None) or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def show(text: str, stream: TextIO | None = None) -> str:
    """Write the text and a line break; letters that the stream lacks are escaped.

    Returns why it could not be written, or nothing.  Then the rest goes nowhere and the
    work goes on: the reader may have gone (``| head``), or the disk may be full.
    """
    stream = stream or sys.stdout
    if stream is None:  # as Python starts where it is closed
        return "it is closed"
    encoding = getattr(stream, "encoding", None) or "utf-8"
    data = f"{text}\n".encode(encoding, "backslashreplace")
    try:
        stream.write(data.decode(encoding))
        stream.flush()
    except OSError as error:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
        return error.strerror or str(error)
    return ""


class Output:
    """The standard output; ``lost`` says why it has not taken all, if it has not."""

    def __init__(self) -> None:
        self.screen = Screen.of(sys.stdout) if sys.stdout else Screen()
        self.lost = ""

    def show(self, text: str) -> None:
        """Write the text and a line break."""
        self.lost = show(text) or self.lost
