"""What the reshapers ask about a module: names in use, functions, fresh names."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Callable, Iterator

from autograder.gatekeeper.source import bodies, is_docstring

Reshaper = Callable[[ast.Module], None]
Function = ast.FunctionDef
BUILTINS = frozenset(dir(builtins))


def identifiers(tree: ast.AST) -> set[str]:
    """Every name that occurs in ``tree`` in any role, and every string."""
    found: set[str] = set()
    for node in ast.walk(tree):
        for field in ("id", "arg", "name", "attr", "value", "asname"):
            value = getattr(node, field, None)
            if isinstance(value, str):
                found.add(value)
    return found


def fresh(tree: ast.AST, stem: str) -> str:
    """A name like ``stem`` that does not occur in ``tree``."""
    used = identifiers(tree) | BUILTINS
    while stem in used:
        stem += "_"
    return stem


def functions(tree: ast.Module) -> Iterator[ast.FunctionDef]:
    """The functions at the top of the module and the methods of its classes."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            yield node
        elif isinstance(node, ast.ClassDef):
            yield from (n for n in node.body if isinstance(n, ast.FunctionDef))


def all_functions(tree: ast.AST) -> list[ast.FunctionDef]:
    """Every function of ``tree``, nested ones too."""
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]


def function_bodies(function: ast.FunctionDef) -> Iterator[list[ast.stmt]]:
    """Every list of statements in ``function``, bodies of classes left out."""
    classes = {
        id(body)
        for node in ast.walk(function)
        if isinstance(node, ast.ClassDef)
        for body in (node.body,)
    }
    yield from (body for body in bodies(function) if id(body) not in classes)


def count_of(tree: ast.AST, name: str) -> int:
    """How often ``name`` is read or bound as a variable in ``tree``."""
    return sum(isinstance(n, ast.Name) and n.id == name for n in ast.walk(tree))


def after_docstring(body: list[ast.stmt]) -> int:
    """The place in ``body`` behind its docstring."""
    return 1 if is_docstring(body[0]) else 0


def add_at_top(tree: ast.Module, node: ast.stmt) -> None:
    """Puts ``node`` behind the module's docstring and its ``__future__`` imports."""
    place = after_docstring(tree.body)
    while place < len(tree.body) and _is_future(tree.body[place]):
        place += 1
    tree.body.insert(place, node)


def _is_future(node: ast.stmt) -> bool:
    return isinstance(node, ast.ImportFrom) and node.module == "__future__"


def replace_names(tree: ast.AST, new: dict[str, Callable[[], ast.expr]]) -> None:
    """Puts an expression in place of each name that is read."""

    class NameReplacer(ast.NodeTransformer):
        def visit_Name(self, node: ast.Name) -> ast.expr:
            make = new.get(node.id)
            read = isinstance(node.ctx, ast.Load)
            return ast.copy_location(make(), node) if make and read else node

    NameReplacer().visit(tree)
