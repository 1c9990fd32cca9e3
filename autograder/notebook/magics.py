"""What IPython takes and Python does not: ``%time``, ``!ls``, ``gather?``, ``await``.

It is taken out and noted, but never run.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from autograder.notebook.statements import by_lines, first_line, parsed

# Cell magics whose cell is plain Python, run as if they were not there.
_AROUND_PYTHON = frozenset({"%%time", "%%capture", "%%prun"})

_MAGIC = re.compile(r"[ \t]*(?:[%!?]|[\w.*]+\?{1,2}[ \t]*$)")
_ASSIGNED = re.compile(r"[ \t]*[\w.,*\[\]][\w.,* \[\]]*=[ \t]*(?:!|%\w)")
_OPENS = re.compile(r"""(?:'''|\"\"\"|'|")""")


def without_magics(source: str) -> tuple[str, dict[int, str]]:
    """Return the source of a cell as Python, line by line, and what was taken out.

    What was taken out is noted by the numbers of its lines.  The place of a line is
    taken by ``pass``, which also is the body of a loop around it.
    """
    lines = source.split("\n")
    first = next((n for n, line in enumerate(lines) if line.strip()), 0)
    word = lines[first].split()[0] if lines[first].strip() else ""
    if word.startswith("%%"):
        taken_out = {first + 1: lines[first].strip()}
        if word not in _AROUND_PYTHON:
            return "\n" * (len(lines) - 1), taken_out
        lines[first] = ""
        rest, more = without_magics("\n".join(lines))
        return rest, taken_out | more
    found: dict[int, str] = {}
    for start, end in _magics(lines):
        found[start + 1] = lines[start].strip()
        indent = lines[start][: len(lines[start]) - len(lines[start].lstrip())]
        lines[start : end + 1] = [f"{indent}pass", *[""] * (end - start)]
    return "\n".join(lines), found


def without_awaits(source: str) -> tuple[str, dict[int, str]]:
    """Take out the statements that await something at the top, of what can be parsed.

    They are noted as magics are.
    """
    lines = source.split("\n")
    found: dict[int, str] = {}
    for group in by_lines(parsed(source)):
        if any(map(_awaits, group)):
            start = first_line(group[0])
            end = max(node.end_lineno or 0 for node in group)
            found[start] = lines[start - 1].strip()
            lines[start - 1 : end] = [""] * (end - start + 1)
    return "\n".join(lines), found


def _awaits(node: ast.AST) -> bool:
    functions = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
    waits = (ast.Await, ast.AsyncFor, ast.AsyncWith)
    todo = [node]
    while todo:
        part = todo.pop()
        each = isinstance(part, ast.comprehension) and part.is_async
        if isinstance(part, waits) or each:
            return True
        if not isinstance(part, functions):
            todo += ast.iter_child_nodes(part)
    return False


def _magics(lines: list[str]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last line of each magic: one may be continued."""
    scan, number = _Scan(), 0
    while number < len(lines):
        line, start = lines[number], number
        if scan.begins and (_MAGIC.match(line) or _ASSIGNED.match(line)):
            while lines[number].endswith("\\") and number + 1 < len(lines):
                number += 1
            yield start, number
        else:
            scan.read(line)
        number += 1


class _Scan:
    """Reads lines, and knows whether the next one begins a statement.

    It does not inside of brackets and long strings, and after a backslash.
    """

    def __init__(self) -> None:
        self._depth = 0
        self._quote = ""  # of the string that is open
        self._goes_on = False

    @property
    def begins(self) -> bool:
        """Whether the next line begins a statement."""
        return not (self._depth > 0 or self._quote or self._goes_on)

    def read(self, line: str) -> None:
        """Read one more line."""
        self._goes_on = False
        place = 0
        while place < len(line):
            place = (
                self._in_string(line, place) if self._quote else self._at(line, place)
            )
        if len(self._quote) == 1 and not self._goes_on:
            self._quote = ""  # a short string ends with its line

    def _in_string(self, line: str, place: int) -> int:
        if line[place] == "\\":
            self._goes_on = place + 1 == len(line)
            return place + 2
        if line.startswith(self._quote, place):
            place += len(self._quote)
            self._quote = ""
            return place
        return place + 1

    def _at(self, line: str, place: int) -> int:
        letter = line[place]
        opened = _OPENS.match(line, place)
        if opened:
            self._quote = opened[0]
            return opened.end()
        if letter == "#":
            return len(line)
        if letter == "\\" and place + 1 == len(line):
            self._goes_on = True
        self._depth += (letter in "([{") - (letter in ")]}")
        return place + 1
