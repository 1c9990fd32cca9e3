"""The cutter: makes the stub that students get from the reference solution.

A region lies between the marks ``### BEGIN SOLUTION`` and ``### END SOLUTION``, which
nbgrader knows too.  Inside a function it becomes ``raise NotImplementedError`` with
the words of the ``# TODO n:`` comment above it; elsewhere it becomes nothing.
Everything outside the regions stays byte for byte.
"""

from __future__ import annotations

import ast
import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from string import ascii_lowercase
from typing import NoReturn

from autograder.gatekeeper.editing.findings import AuthorError, Finding
from autograder.gatekeeper.editing.source import DEFINITIONS, Source

BEGIN = "### BEGIN SOLUTION"
END = "### END SOLUTION"
WIDTH = 88  # the line width of the formatter, so that the stub needs none
_MARK = re.compile(r"\b(BEGIN|END)\s+SOLUTION", re.IGNORECASE)
_TODO = re.compile(r"# TODO (\d+)([a-z]?): (\S.*)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """What a student writes: the lines between the marks ``begin`` and ``end``."""

    begin: int
    end: int
    todo: str  # the words after "TODO", number included; "" outside of functions
    in_function: bool

    def holds(self, line: int) -> bool:
        """Whether ``line`` lies between the marks."""
        return self.begin < line < self.end


def regions(source: Source) -> list[Region]:
    """The regions of a reference solution, in order.

    Raises AuthorError for marks that do not pair, that cut a statement in two, that
    have no ``# TODO n:`` above them, or whose numbers leave one out.
    """
    found = [_region(source, begin, end) for begin, end in _pairs(source)]
    _check_numbers(source, found)
    return found


def cut(text: str, file: Path) -> str:
    """The stub for a reference solution; ``file`` is named in errors."""
    source = Source(text, file)
    found = regions(source)
    if not found:
        _refuse(source, 1, "has no solution region", f"Put `{BEGIN}` and `{END}` in.")
    lines: list[str] = []
    done = 0
    for region in found:
        lines += source.lines[done : region.begin - 1]
        done = region.end
        if region.in_function:
            lines += _placeholder(source, region)
        elif not lines or not lines[-1].strip():
            while done < len(source.lines) and not source.lines[done].strip():
                done += 1
    stub = "".join(lines + source.lines[done:])
    return _compiling(source, stub.rstrip("\r\n") + _ending(source))


def _pairs(source: Source) -> Iterator[tuple[int, int]]:
    begin = 0
    for number, line in enumerate(source.lines, 1):
        mark = line.strip()
        if mark == BEGIN and not begin:
            begin = number
        elif mark == END and begin:
            yield begin, number
            begin = 0
        elif mark in (BEGIN, END):
            what = "is inside another region" if begin else "has no beginning"
            _refuse(source, number, f"has a mark that {what}", "Pair the marks.")
        elif _MARK.search(line):
            do = f"Write it `{BEGIN}` or `{END}`, alone on its line."
            _refuse(source, number, "has a mark that is misspelt", do)
    if begin:
        do = f"Add `{END}` below the solution."
        _refuse(source, begin, "has a region without an end", do)


def _region(source: Source, begin: int, end: int) -> Region:
    _check_statements(source, begin, end)
    scope = _scope(source, begin, end)
    in_function = isinstance(scope, (ast.FunctionDef, ast.AsyncFunctionDef))
    todo = _todo(source, begin) if in_function else ""
    return Region(begin=begin, end=end, todo=todo, in_function=in_function)


def _check_statements(source: Source, begin: int, end: int) -> None:
    inside = [
        n
        for n in ast.walk(source.tree)
        if isinstance(n, ast.stmt) and begin < n.lineno < end
    ]
    cut_short = [n for n in inside if (n.end_lineno or n.lineno) > end]
    if not inside or cut_short:
        what = "cuts a statement in two" if cut_short else "holds no statement"
        do = "Put the marks above and below whole statements."
        _refuse(source, begin, f"has a region that {what}", do)
    if source.indent(inside[0]) != _indent(source.lines[begin - 1]):
        do = "Indent the mark like the first statement below it."
        _refuse(source, begin, "has a mark that is indented wrongly", do)


def _indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]


def _scope(source: Source, begin: int, end: int) -> ast.AST:
    scope: ast.AST = source.tree
    for node in ast.walk(source.tree):
        if isinstance(node, DEFINITIONS) and (
            node.lineno < begin and (node.end_lineno or 0) >= _last_code(source, end)
        ):
            scope = node  # breadth first: the innermost comes last
    return scope


def _last_code(source: Source, end: int) -> int:
    """The last line above ``end`` that is neither blank nor a comment."""
    line = end - 1
    while (
        not source.lines[line - 1].strip() or source.lines[line - 1].lstrip()[0] == "#"
    ):
        line -= 1
    return line


def _todo(source: Source, begin: int) -> str:
    comment: list[str] = []
    for line in reversed(source.lines[: begin - 1]):
        words = line.strip()
        if not words.startswith("#"):
            break
        match = _TODO.fullmatch(words)
        if match:
            number, letter, text = match.groups()
            return " ".join([f"{number}{letter}: {text}", *reversed(comment)])
        comment.append(words.lstrip("# "))
    do = "Add `# TODO 1: what to do` on the line above, numbered like the handout."
    return _refuse(source, begin, "has a region without a TODO", do)


def _check_numbers(source: Source, found: list[Region]) -> None:
    last = 0
    for region in found:
        if not region.in_function:
            continue
        number = int(region.todo.split(":")[0].rstrip(ascii_lowercase))
        if number != last + 1 and (number != last or last == 0):
            what = f"has TODO {number} where TODO {last + 1} is due"
            _refuse(source, region.begin, what, "Number the TODOs from 1, in order.")
        last = number


def _placeholder(source: Source, region: Region) -> list[str]:
    mark = source.lines[region.begin - 1]
    indent, ending = _indent(mark), _ending(source)
    quoted = _quoted(f"TODO {region.todo}")
    line = f"{indent}raise NotImplementedError({quoted})"
    if len(line) <= WIDTH:
        return [line + ending]
    room = WIDTH - len(indent) - len('    ""')
    parts = textwrap.wrap(f"TODO {region.todo}", room, break_on_hyphens=False)
    spaced = [part + " " for part in parts[:-1]] + parts[-1:]
    middle = [f"{indent}    {_quoted(part)}" for part in spaced]
    whole = [f"{indent}raise NotImplementedError(", *middle, f"{indent})"]
    return [line + ending for line in whole]


def _quoted(text: str) -> str:
    text = text.replace("\\", "\\\\")
    if '"' in text and "'" not in text:
        return f"'{text}'"
    return '"' + text.replace('"', '\\"') + '"'


def _ending(source: Source) -> str:
    return "\r\n" if source.lines and source.lines[0].endswith("\r\n") else "\n"


def _compiling(source: Source, stub: str) -> str:
    try:
        compile(stub, str(source.file), "exec", dont_inherit=True)
    except SyntaxError as error:
        do = f"Without the regions it must still compile: {error.msg}."
        _refuse(source, 1, "gives a stub that does not compile", do)
    return stub


def _refuse(source: Source, line: int, what: str, do: str) -> NoReturn:
    what = f"`{source.file.name}` {what}."
    raise AuthorError(Finding(what=what, do=do, file=source.file, line=line))
