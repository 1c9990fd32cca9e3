"""The statements at the top of a cell: what each binds, and which names it needs."""

from __future__ import annotations

import ast
import symtable
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeGuard

_DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_IMPORTS = (ast.Import, ast.ImportFrom)


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One statement at the top of a cell, or several that share a line."""

    first: int  # line, from 1
    last: int
    binds: frozenset[str]
    needs: frozenset[str]  # of the module, when it is run or what it defines is called
    is_quiet: bool  # it defines or imports, and runs nothing else
    calls_on: frozenset[str] = frozenset()  # `a` of `a.b()`, for nothing but its effect
    is_guard: bool = False  # `if __name__ == "__main__":`
    takes_all: bool = False  # `from module import *`
    future: tuple[str, ...] = ()  # what it imports from `__future__`


def check_syntax(source: str) -> None:
    """Raise ``SyntaxError``, or another error, for what Python cannot read."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        compile(source, "<cell>", "exec", dont_inherit=True)


def statements(source: str) -> list[Statement]:
    """Return the statements at the top of a source that can be read."""
    lines = source.split("\n")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return [_statement(group, lines) for group in by_lines(parsed(source))]


def parsed(source: str) -> list[ast.stmt]:
    """Return the statements of a source as Python parses them."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return ast.parse(source).body


def by_lines(nodes: list[ast.stmt]) -> Iterator[list[ast.stmt]]:
    """Yield the statements, those together that share a line."""
    group: list[ast.stmt] = []
    for node in nodes:
        if group and first_line(node) > (group[-1].end_lineno or 0):
            yield group
            group = []
        group.append(node)
    if group:
        yield group


def first_line(node: ast.stmt) -> int:
    """Return the line where a statement begins, with its decorators."""
    if isinstance(node, _DEFINITIONS):
        return min([node.lineno, *(part.lineno for part in node.decorator_list)])
    return node.lineno


def _statement(group: list[ast.stmt], lines: list[str]) -> Statement:
    first, last = first_line(group[0]), max(node.end_lineno or 0 for node in group)
    text = "\n".join(lines[first - 1 : last])
    table = symtable.symtable(text, "<cell>", "exec")
    names = table.get_symbols()
    binds = {s.get_name() for s in names if s.is_assigned() or s.is_imported()}
    changed = {name for node in group for name in _changed(node)}
    stars = [
        n for n in group if isinstance(n, ast.ImportFrom) and n.names[0].name == "*"
    ]
    return Statement(
        first=first,
        last=last,
        binds=frozenset(binds | changed | _made_global(table)),
        needs=frozenset(
            {s.get_name() for s in names if s.is_referenced()} | _below(table)
        ),
        calls_on=frozenset(name for node in group for name in _called_on(node)),
        is_quiet=all(map(is_quiet, group)),
        is_guard=all(map(is_guard, group)),
        takes_all=bool(stars),
        future=tuple(name for node in group for name in _future(node)),
    )


def is_quiet(node: ast.stmt) -> bool:
    """Tell whether a statement defines or imports, and runs nothing else."""
    if isinstance(node, ast.If) and isinstance(node.test, ast.Constant):
        return all(map(is_quiet, [*node.body, *node.orelse]))
    text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    return text or isinstance(node, (*_DEFINITIONS, *_IMPORTS, ast.Pass))


def is_guard(node: ast.stmt) -> TypeGuard[ast.If]:
    """Tell whether a statement is ``if __name__ == "__main__":``."""
    return isinstance(node, ast.If) and any(
        isinstance(part, ast.Name) and part.id == "__name__"
        for part in ast.walk(node.test)
    )


def _future(node: ast.stmt) -> list[str]:
    if isinstance(node, ast.ImportFrom) and node.module == "__future__":
        return [alias.name for alias in node.names]
    return []


def _changed(node: ast.stmt) -> Iterator[str]:
    """Yield the names of what assignments change: ``a`` of ``a.b[c] = d``."""
    for part in _run_by(node):
        targets: list[ast.expr] = []
        if isinstance(part, ast.Assign | ast.Delete):
            targets = part.targets
        elif isinstance(part, ast.AnnAssign | ast.AugAssign):
            targets = [part.target]
        while targets:
            target = targets.pop()
            if isinstance(target, ast.Tuple | ast.List):
                targets += target.elts
            else:
                yield from _owner(target)


def _called_on(node: ast.stmt) -> Iterator[str]:
    """Return the names of what is asked to do something: ``a`` of ``a.b(c)``."""
    for part in _run_by(node):
        if isinstance(part, ast.Expr) and isinstance(part.value, ast.Call):
            function = part.value.func
            if isinstance(function, ast.Attribute):
                yield from _owner(function)


def _run_by(node: ast.stmt) -> Iterator[ast.AST]:
    """Yield a statement and what is inside of it, but not what it defines."""
    todo: list[ast.AST] = [node]
    while todo:
        part = todo.pop()
        if not isinstance(part, (*_DEFINITIONS, ast.expr)):
            yield part
            todo += ast.iter_child_nodes(part)


def _owner(part: ast.expr) -> list[str]:
    while isinstance(part, ast.Attribute | ast.Subscript):
        part = part.value
    return [part.id] if isinstance(part, ast.Name) else []


def _below(table: symtable.SymbolTable) -> set[str]:
    """Return the names of the module that functions and classes inside use."""
    found = set()
    for inner in table.get_children():
        symbols = inner.get_symbols()
        found |= {s.get_name() for s in symbols if s.is_global() and s.is_referenced()}
        found |= _below(inner)
    return found


def _made_global(table: symtable.SymbolTable) -> set[str]:
    """Return the names of the module that functions inside assign (``global x``)."""
    found = set()
    for inner in table.get_children():
        symbols = inner.get_symbols()
        found |= {
            s.get_name() for s in symbols if s.is_declared_global() and s.is_assigned()
        }
        found |= _made_global(inner)
    return found
