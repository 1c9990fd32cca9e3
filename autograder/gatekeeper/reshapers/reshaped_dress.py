"""What changes nothing: docstrings, type hints, prints, the order of functions."""

from __future__ import annotations

import ast

from autograder.gatekeeper.reshapers.scope import (
    after_docstring,
    all_functions,
    function_bodies,
    functions,
    identifiers,
)
from autograder.gatekeeper.source import is_docstring, names_in


def add_docstrings(tree: ast.Module) -> None:
    """Describes every function that is not described yet."""
    for function in all_functions(tree):
        if not is_docstring(function.body[0]):
            words = ast.Constant(f"Does the part called {function.name}.")
            function.body.insert(0, ast.Expr(words))


def add_hints(tree: ast.Module) -> None:
    """Says of every variable that it is an object."""
    for function in all_functions(tree):
        foreign = {
            name
            for node in ast.walk(function)
            if isinstance(node, (ast.Global, ast.Nonlocal))
            for name in node.names
        }
        for body in function_bodies(function):
            for place, node in enumerate(body):
                body[place] = _hinted(node, foreign)


def _hinted(node: ast.stmt, foreign: set[str]) -> ast.stmt:
    if not isinstance(node, ast.Assign) or len(node.targets) != 1:
        return node
    target = node.targets[0]
    if not isinstance(target, ast.Name) or target.id in foreign:
        return node
    hint = ast.Constant("object")
    return ast.AnnAssign(target=target, annotation=hint, value=node.value, simple=1)


def add_prints(tree: ast.Module) -> None:
    """Prints a line at the start of each function, where the program prints nothing."""
    if identifiers(tree) & {"print", "stdout", "stderr"}:
        return
    for function in functions(tree):
        line = ast.parse(f"print('now in {function.name}')").body[0]
        function.body.insert(after_docstring(function.body), line)


def reverse_functions(tree: ast.Module) -> None:
    """Turns the order of functions round, where none needs another to be defined."""
    start = 0
    while start < len(tree.body):
        end = start
        while end < len(tree.body) and isinstance(tree.body[end], ast.FunctionDef):
            end += 1
        run = [n for n in tree.body[start:end] if isinstance(n, ast.FunctionDef)]
        names = {node.name for node in run}
        if len(names) == len(run) and not any(names & _needs(node) for node in run):
            tree.body[start:end] = run[::-1]
        start = end + 1


def _needs(function: ast.FunctionDef) -> set[str]:
    """The names that must exist when ``function`` is defined."""
    empty = ast.FunctionDef(
        name=function.name,
        args=function.args,
        body=[ast.Pass()],
        decorator_list=function.decorator_list,
        returns=function.returns,
    )
    return names_in(empty)


RESHAPERS = (add_docstrings, add_hints, add_prints, reverse_functions)
