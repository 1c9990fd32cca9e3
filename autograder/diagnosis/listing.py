"""The student's file as lines of text: for words only, and never run.

Blocks are found by their indentation, because a whole submission is not parsed here:
only a statement on one line is, if it is short.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from autograder.evidence import Frame

_MOST_LETTERS = 300  # of a statement that is parsed; no nesting in it is deep
_MOST_LINES = 20_000
_MOST_LINES_OPEN = 20  # of a statement in brackets
_BLOCK = re.compile(
    r"(async\s+)?(for|while|if|elif|with|def|class|return|match|case)\b"
)
_HEAD_ENDS = re.compile(r"[)\]}].*:\s*(#.*)?$")
_QUOTES = re.compile(r"\"{3}|'{3}")
_DEFINITION = re.compile(r"(?:async\s+def|def|class)\s+(\w+)")
_DECORATOR = re.compile(r"@(\w+)")
_STARTS_A_NAME = re.compile(r"[A-Za-z_]\w*")


# Python keeps some hundred compiled patterns; the rules have more, asked in turn.
_compiled = lru_cache(maxsize=4096)(re.compile)


@dataclass(frozen=True, kw_only=True)
class Listing:
    """The lines of a file; lines are numbered from 1.

    Some hundred rules ask the same of it, so it keeps what it has found.
    """

    lines: Sequence[str]
    file: str = ""

    def text(self, line: int) -> str:
        """Return a line without its indentation; empty if there is no such line."""
        return self.lines[line - 1].strip() if 0 < line <= len(self.lines) else ""

    def frame(self, line: int) -> Frame:
        """Return a line as a frame, to be quoted as evidence."""
        source = self.text(line)
        return Frame(file=self.file, line=line, function="", source=source)

    def names(self) -> list[str]:
        """Return the names of what the file defines at its top level."""
        return [name for _, name in self._definitions]

    def body_of(self, name: str) -> list[int]:
        """Return the numbers of the lines of a function or class at the top.

        Of two with one name the last one counts, as in Python.
        """
        return list(self._bodies.get(name, ()))

    def reach(self, name: str) -> list[int]:
        """Return the lines of a function or class at the top, and of what it uses."""
        if name not in self._reached:
            body, words = self.body_of(name), set[str]()
            for number in body:
                words.update(_STARTS_A_NAME.findall(self.text(number)))
            names = self.names()
            around = {used for used in names if used in words} | {name}
            words |= {self.decorator_of(used) for used in around}
            uses = [used for used in names if used in words and used != name]
            lines = body + [n for used in uses for n in self.body_of(used)]
            self._reached[name] = lines
        return list(self._reached[name])

    def decorator_of(self, name: str) -> str:
        """Return the name of what decorates a function or class at the top, or ""."""
        body = self.body_of(name)
        above = self.text(body[0] - 2) if body and body[0] > 2 else ""
        found = _DECORATOR.match(above)
        return found[1] if found else ""

    def block(self, head: int) -> list[int]:
        """Return the numbers of the lines that are indented below the line ``head``.

        A head of several lines, as formatters break it, ends with a bracket at its own
        depth: the lines of the block are those below that.
        """
        depth = _indentation(self.lines[head - 1])
        found: list[int] = []
        for number in range(head + 1, min(len(self.lines), _MOST_LINES) + 1):
            line = self.lines[number - 1]
            if line.strip() and _indentation(line) <= depth:
                if found and _HEAD_ENDS.match(line.strip()):
                    found.clear()
                    continue
                break
            found.append(number)
        return found

    def statement(self, line: int) -> list[int]:
        """Return the numbers of a line and those below it, until its brackets close."""
        found: list[int] = []
        depth = 0
        for number in range(line, min(len(self.lines), line + _MOST_LINES_OPEN) + 1):
            code = _code(self.text(number))
            depth += sum(map(code.count, "([{")) - sum(map(code.count, ")]}"))
            found.append(number)
            if depth <= 0:
                break
        return found

    def heads(self, line: int) -> list[int]:
        """Return the lines that a line is indented below, innermost first.

        No further out than the function that the line is in.
        """
        found: list[int] = []
        depth = _indentation(self.lines[line - 1]) if self.text(line) else 0
        for number in range(line - 1, max(line - _MOST_LINES, 0), -1):
            text = self.text(number)
            if text and _indentation(self.lines[number - 1]) < depth:
                depth = _indentation(self.lines[number - 1])
                if _DEFINITION.match(text):
                    break
                found.append(number)
        return found

    def handlers(self, head: int) -> list[int]:
        """Return the lines of the `except` clauses of the `try` at ``head``.

        Their first lines are included, so that no clause is empty.
        """
        depth, found = _indentation(self.lines[head - 1]), []
        number = head + len(self.block(head)) + 1
        while re.match(r"(except|else|finally)\b", self.text(number)):
            if _indentation(self.lines[number - 1]) != depth:
                break
            block = self.block(number)
            if self.text(number).startswith("except"):
                found += [number, *block]
            number += len(block) + 1
        return found

    def tried(self, handler: int) -> list[int]:
        """Return the lines of the `try` whose `except` clause begins at ``handler``."""
        for head in range(handler - 1, max(handler - _MOST_LINES, 0), -1):
            if self.text(head).startswith("try:") and handler in self.handlers(head):
                return [head, *self.block(head)]
        return []

    def loops(self, within: str = "") -> list[int]:
        """Return the lines that begin a loop, in the whole file or in a function."""
        last = min(len(self.lines), _MOST_LINES)
        numbers = self.body_of(within) or list(range(1, last + 1))
        return [n for n in numbers if re.match(r"(for|while)\b", self.text(n))]

    def find(self, pattern: str, numbers: Sequence[int]) -> list[int]:
        """Return those of the lines whose code matches a pattern.

        Comments and docstrings do not match, nor the examples in them.
        """
        shape, codes = _compiled(pattern), self._codes
        within = (n for n in numbers if 0 < n <= len(codes))
        found = [n for n in within if shape.search(codes[n - 1])]
        return [n for n in found if n not in self._prose] if found else []

    @cached_property
    def _definitions(self) -> list[tuple[int, str]]:
        found = ((n, _DEFINITION.match(s)) for n, s in enumerate(self._bounded(), 1))
        return [(number, match[1]) for number, match in found if match]

    @cached_property
    def _bodies(self) -> dict[str, list[int]]:
        return {name: self.block(number) for number, name in self._definitions}

    @cached_property
    def _reached(self) -> dict[str, list[int]]:
        return {}

    @cached_property
    def _codes(self) -> list[str]:
        return [_code(line.strip()) for line in self.lines]

    @cached_property
    def _prose(self) -> set[int]:
        """Return the numbers of the lines in strings of several lines."""
        found: set[int] = set()
        opened = ""
        for number, line in enumerate(self._bounded(), start=1):
            if opened:
                found.add(number)
            for sign in _QUOTES.findall(line if opened else _code(line)):
                if not opened:
                    opened = sign
                elif sign == opened:
                    opened = ""
        return found

    def _bounded(self) -> Sequence[str]:
        return self.lines[:_MOST_LINES]


def _indentation(line: str) -> int:
    bare = line.expandtabs(8)
    return len(bare) - len(bare.lstrip())


def _code(text: str) -> str:
    """Leave out a comment.  A ``#`` in a string ends the line, too: words only."""
    return text.split("#", 1)[0]
