"""What a mutator sees: one definition of the reference, and its solution regions."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

from autograder.gatekeeper.editing.source import Edit, Source, bodies, is_docstring
from autograder.gatekeeper.editing.stub import Region

Node = TypeVar("Node", bound=ast.AST)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutation:
    """One change: its name, the line it is about, and the edits that make it."""

    name: str
    line: int
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """One statement at the top of the reference, with the regions in it."""

    source: Source
    root: ast.stmt
    areas: tuple[Region, ...]

    def all(self, kind: type[Node]) -> Iterator[Node]:
        """Every node of ``kind`` that a student writes, in the order of the text."""
        yield from self._under(self.root, kind)

    def all_in_module(self, kind: type[Node]) -> Iterator[Node]:
        """The same for every definition of the module."""
        yield from self._under(self.source.tree, kind)

    def _under(self, root: ast.AST, kind: type[Node]) -> list[Node]:
        hints = {id(n) for hint in _annotations(root) for n in ast.walk(hint)}
        found = [n for n in ast.walk(root) if isinstance(n, kind) and self._own(n)]
        return sorted((n for n in found if id(n) not in hints), key=_position)

    def bodies(self) -> Iterator[list[ast.stmt]]:
        """Every list of statements that a student writes."""
        for body in bodies(ast.Module(body=[self.root], type_ignores=[])):
            own = [n for n in body if self._own(n) and not is_docstring(n)]
            if own:
                yield own

    def replaced(
        self, name: str, node: ast.expr | ast.stmt, new: str | ast.AST
    ) -> Mutation:
        """The mutation that puts ``new`` in place of ``node``."""
        text = new if isinstance(new, str) else ast.unparse(new)
        edit = self.source.replacing(node, text)
        return Mutation(name=name, line=node.lineno, edits=(edit,))

    def _own(self, node: ast.AST) -> bool:
        line = getattr(node, "lineno", 0)
        return any(area.holds(line) for area in self.areas) and self._in_place(node)

    def _in_place(self, node: ast.AST) -> bool:
        """Whether the node's place in the text is known; not so within f-strings."""
        if not isinstance(node, ast.expr) or isinstance(node, ast.Starred):
            return True
        try:
            tree = ast.parse(f"({self.source.segment(node)})", mode="eval")
        except SyntaxError:
            return False
        return ast.dump(_loaded(tree.body)) == ast.dump(_loaded(node))


def _annotations(root: ast.AST) -> Iterator[ast.expr]:
    for node in ast.walk(root):
        for name in ("annotation", "returns"):
            hint = getattr(node, name, None)
            if isinstance(hint, ast.expr):
                yield hint


def _loaded(node: ast.expr) -> ast.expr:
    node = copy.deepcopy(node)
    for inner in ast.walk(node):
        if isinstance(getattr(inner, "ctx", None), ast.Store):
            inner.ctx = ast.Load()  # type: ignore[attr-defined] # every ctx holder has it
    return node


def _position(node: ast.AST) -> tuple[int, int]:
    return getattr(node, "lineno", 0), getattr(node, "col_offset", 0)


def method(node: ast.AST) -> str:
    """The method that an expression calls, or the empty string."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return node.func.attr
    return ""


def method_called_for_all(node: ast.stmt) -> str:
    """The method that a statement calls, alone or in a comprehension."""
    if not isinstance(node, ast.Expr):
        return ""
    value = node.value
    return method(value.elt if isinstance(value, ast.ListComp) else value)


def callee(node: ast.Call) -> str:
    """The last name of what a call calls: ``Thread`` for ``threading.Thread(...)``."""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def callee_of(node: ast.AST) -> str:
    """The same for any node; empty for what is not a call."""
    return callee(node) if isinstance(node, ast.Call) else ""


def changed(node: Node) -> Node:
    """A copy of ``node`` that may be changed."""
    return copy.deepcopy(node)
