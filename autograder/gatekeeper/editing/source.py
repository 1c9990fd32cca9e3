"""Python source as text with its syntax tree: what the cutter and the mutators edit."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from autograder.gatekeeper.editing.findings import AuthorError, Finding

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_BODIES = ("body", "orelse", "finalbody")


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Edit:
    """Put ``text`` in place of the characters from ``start`` to ``end``."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)  # no slots: what is parsed once is kept
class Source:
    """One module: its text, its lines, its tree, and where nodes are in the text."""

    text: str
    file: Path = Path("<source>")

    @cached_property
    def lines(self) -> list[str]:
        """The lines with their ends, so that joining them gives the text again."""
        return re.findall(r"[^\n]*\n|[^\n]+", self.text)

    @cached_property
    def tree(self) -> ast.Module:
        """The syntax tree; raises AuthorError when the text does not compile."""
        try:
            compile(self.text, str(self.file), "exec", dont_inherit=True)
            return ast.parse(self.text)
        except (SyntaxError, ValueError) as error:
            finding = Finding(
                what=f"`{self.file.name}` does not compile: {error.args[0]}.",
                do="Make it valid Python; broken submissions belong in tests/samples.",
                file=self.file,
                line=getattr(error, "lineno", None),
            )
            raise AuthorError(finding) from error

    @cached_property
    def _starts(self) -> list[int]:
        starts = [0]
        for line in self.lines:
            starts.append(starts[-1] + len(line))
        return starts

    def offset(self, line: int, column: int = 0) -> int:
        """The place in the text of a line (from 1) and a column in UTF-8 bytes."""
        if line > len(self.lines):
            return len(self.text)
        before = self.lines[line - 1].encode()[:column].decode()
        return self._starts[line - 1] + len(before)

    def span(self, node: ast.expr | ast.stmt | ast.excepthandler) -> tuple[int, int]:
        """Where in the text ``node`` starts and ends, decorators included."""
        first = node
        if isinstance(node, DEFINITIONS) and node.decorator_list:
            first = node.decorator_list[0]
            return self._starts[first.lineno - 1], self._end(node)
        return self.offset(first.lineno, first.col_offset), self._end(node)

    def _end(self, node: ast.expr | ast.stmt | ast.excepthandler) -> int:
        return self.offset(node.end_lineno or node.lineno, node.end_col_offset or 0)

    def segment(self, node: ast.expr | ast.stmt) -> str:
        """The text of ``node``."""
        start, end = self.span(node)
        return self.text[start:end]

    def replacing(
        self, node: ast.expr | ast.stmt | ast.excepthandler, text: str
    ) -> Edit:
        """The edit that puts ``text`` in place of ``node``."""
        start, end = self.span(node)
        return Edit(start=start, end=end, text=text)

    def edited(self, edits: Iterable[Edit]) -> str:
        """The text after ``edits``, which must not overlap."""
        text = self.text
        for edit in sorted(edits, reverse=True):
            text = text[: edit.start] + edit.text + text[edit.end :]
        return text

    def indent(self, node: ast.stmt) -> str:
        """The blanks before the first word of ``node``'s line."""
        line = self.lines[node.lineno - 1]
        return line[: len(line) - len(line.lstrip())]


def first_line(node: ast.stmt) -> int:
    """The line on which ``node`` starts, decorators included."""
    if isinstance(node, DEFINITIONS) and node.decorator_list:
        return min(d.lineno for d in node.decorator_list)
    return node.lineno


def last_line(node: ast.stmt) -> int:
    """The line on which ``node`` ends."""
    return node.end_lineno or node.lineno


def bodies(node: ast.AST) -> Iterator[list[ast.stmt]]:
    """Every list of statements at or under ``node``, outer ones first."""
    for inner in ast.walk(node):
        for name in _BODIES:
            body = getattr(inner, name, None)
            if isinstance(body, list) and body and isinstance(body[0], ast.stmt):
                yield body


def is_docstring(node: ast.stmt) -> bool:
    """Whether ``node`` is a string standing alone."""
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )


def names_in(node: ast.AST) -> set[str]:
    """Every name that ``node`` reads or binds, attributes left out."""
    return {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}


def bound_at_top(tree: ast.Module) -> dict[str, ast.stmt]:
    """The names that a module binds at its top level, with the binding statement."""
    return {name: node for node in tree.body for name in binds(node)}


def binds(node: ast.stmt) -> list[str]:
    """The names that one statement binds in the scope it stands in."""
    if isinstance(node, DEFINITIONS):
        return [node.name]
    if isinstance(node, ast.Import):
        return [a.asname or a.name.split(".")[0] for a in node.names]
    if isinstance(node, ast.ImportFrom):
        return [a.asname or a.name for a in node.names]
    return sorted(
        {
            n.id
            for n in ast.walk(node)
            if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)
        }
    )
