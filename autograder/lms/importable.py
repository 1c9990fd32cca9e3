"""The cells of a notebook as other processes import them: nothing is tried in there.

A cell of the student's own gives what it defines and imports, below a guard too, and
the values that this needs: ``limit = 5``.  A value that cannot be made in a child, such
as a pool, is left out there, and does not end the import.
"""

from __future__ import annotations

import ast
import functools
import textwrap
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from autograder.notebook.cells import SETUP, Cell
from autograder.notebook.module import python_of
from autograder.notebook.statements import (
    Statement,
    first_line,
    is_guard,
    is_quiet,
    parsed,
    statements,
)

_MOST_KEPT = 1_000  # cells that need not be read again
_ERRORS = (SyntaxError, ValueError, RecursionError, MemoryError)
_CHANGES = frozenset(
    name
    for kind in (list, dict, set, deque)
    for name in vars(kind)
    if not name.startswith("_")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """A statement of a cell; ``value`` is the code that makes a value, if it does.

    ``functions`` are those that it defines, ``calls`` those that it calls.
    """

    statement: Statement
    value: str
    functions: frozenset[str]
    calls: frozenset[str]


def only_definitions(cells: Sequence[Cell]) -> list[Cell]:
    """Take out of the student's own cells what would run."""
    cells = [replace(cell, source=_without_guards(cell.source)) for cell in cells]
    needed = _needed(cells)
    return [_reduced(cell, needed) if _is_own(cell) else cell for cell in cells]


def _is_own(cell: Cell) -> bool:
    return not (cell.id or cell.is_check)


def _reduced(cell: Cell, needed: set[_Part]) -> Cell:
    lines = cell.source.split("\n")
    for part in _parts(cell.source):
        statement = part.statement
        if not statement.is_quiet:
            text = part.value if part in needed else ""
            count = statement.last - statement.first
            lines[statement.first - 1 : statement.last] = [text, *[""] * count]
    return replace(cell, id=f"cell-{cell.number}", source="\n".join(lines))


def _needed(cells: Sequence[Cell]) -> set[_Part]:
    """Return the values that definitions need, and those that these need in turn.

    Not one that calls a function of the notebook: that may run for long.
    """
    here = [c for c in cells if not c.is_check and c.id != SETUP]
    parts = [(part, _is_own(cell)) for cell in here for part in _parts(cell.source)]
    functions = {name for part, _ in parts for name in part.functions}
    makers: dict[str, set[_Part]] = {}
    names: list[str] = []
    for part, is_own in parts:
        if part.statement.is_quiet or not is_own:
            names += part.statement.needs
        elif part.value and not part.calls & functions:
            for name in part.statement.binds | part.statement.calls_on:
                makers.setdefault(name, set()).add(part)
    found: set[_Part] = set()
    while names:
        for part in makers.pop(names.pop(), set()) - found:
            found.add(part)
            names += part.statement.needs
    return found


@functools.lru_cache(maxsize=_MOST_KEPT)
def _parts(source: str) -> tuple[_Part, ...]:
    """Return the statements of a cell; none if Python cannot read it."""
    try:
        nodes, found = deque(parsed(source)), statements(source)
    except _ERRORS:
        return ()
    parts = []
    for statement in found:
        group = []
        while nodes and nodes[0].lineno <= statement.last:
            group.append(nodes.popleft())
        functions = (ast.FunctionDef, ast.AsyncFunctionDef)
        parts.append(
            _Part(
                statement=statement,
                value="" if statement.is_quiet else _value(group),
                functions=frozenset(n.name for n in group if isinstance(n, functions)),
                calls=frozenset(name for node in group for name in _calls(node)),
            )
        )
    return tuple(parts)


def _value(group: Sequence[ast.stmt]) -> str:
    if not all(map(_is_value, group)):
        return ""
    text = textwrap.indent("\n".join(map(ast.unparse, group)), "    ")
    return f"try:\n{text}\nexcept Exception: pass"


def _is_value(node: ast.stmt) -> bool:
    """Tell whether a statement does nothing but make a value, or change it."""
    if isinstance(node, ast.For | ast.If) and not is_guard(node):
        return all(map(_is_value, [*node.body, *node.orelse]))
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        function = node.value.func
        return isinstance(function, ast.Attribute) and function.attr in _CHANGES
    return isinstance(
        node, ast.Assign | ast.AnnAssign | ast.AugAssign | ast.Delete | ast.Pass
    )


def _calls(node: ast.stmt) -> Iterator[str]:
    for part in ast.walk(node):
        if isinstance(part, ast.Call) and isinstance(part.func, ast.Name):
            yield part.func.id


@functools.lru_cache(maxsize=_MOST_KEPT)
def _without_guards(source: str) -> str:
    """Have a module define what a cell defines below ``if __name__ == "__main__":``.

    In the kernel that is true, and what it defines can be handed to a pool.
    """
    read = python_of(source)
    if read.error is not None:
        return source
    lines = list(read.lines)
    for guard in filter(is_guard, parsed("\n".join(lines))):
        kept = [node for node in guard.body if is_quiet(node)]
        if not kept or guard.body[0].lineno == guard.lineno:
            continue
        taken = {
            number
            for node in kept
            for number in range(first_line(node), (node.end_lineno or 0) + 1)
        }
        for number in range(guard.lineno, (guard.end_lineno or 0) + 1):
            if number not in taken:
                lines[number - 1] = ""
        lines[guard.lineno - 1] = "if True:"
    return "\n".join(lines)
