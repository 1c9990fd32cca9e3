"""Comprehensions for loops, loops for comprehensions, ``while`` for ``for``."""

from __future__ import annotations

import ast

from autograder.gatekeeper.reshapers.scope import (
    all_functions,
    count_of,
    fresh,
    function_bodies,
)
from autograder.gatekeeper.source import names_in


def comprehend_loops(tree: ast.Module) -> None:
    """``found = [f(x) for x in xs]`` for an empty list and a loop that appends."""
    for function in all_functions(tree):
        for body in function_bodies(function):
            for place in range(len(body) - 1, -1, -1):
                _comprehend(function, body, place)


def _comprehend(function: ast.FunctionDef, body: list[ast.stmt], place: int) -> None:
    loop = body[place]
    if not isinstance(loop, ast.For) or len(loop.body) != 1 or loop.orelse:
        return
    only, variables = loop.body[0], names_in(loop.target)
    if not isinstance(only, ast.Expr) or not isinstance(only.value, ast.Call):
        return
    if any(count_of(function, v) != count_of(loop, v) for v in variables):
        return  # somebody looks at the loop's variable later
    name = _appended_to(only.value)
    before = body[place - 1] if place else None
    if name and before is not None and _makes_empty(before, name):
        if name not in names_in(only.value.args[0]) | names_in(loop.iter):
            _set_value(before, _comprehension(only.value.args[0], loop))
            del body[place]
    elif not any(isinstance(n, (ast.Yield, ast.Await)) for n in ast.walk(only)):
        body[place] = ast.Expr(_comprehension(only.value, loop))


def _comprehension(element: ast.expr, loop: ast.For) -> ast.ListComp:
    part = ast.comprehension(target=loop.target, iter=loop.iter, ifs=[], is_async=0)
    return ast.ListComp(elt=element, generators=[part])


def _appended_to(call: ast.Call) -> str:
    function = call.func
    if isinstance(function, ast.Attribute) and function.attr == "append":
        return function.value.id if isinstance(function.value, ast.Name) else ""
    return ""


def _makes_empty(node: ast.stmt, name: str) -> bool:
    if isinstance(node, ast.Assign) and len(node.targets) == 1:
        target: ast.expr = node.targets[0]
    elif isinstance(node, ast.AnnAssign):
        target = node.target
    else:
        return False
    empty = isinstance(node.value, ast.List) and not node.value.elts
    return isinstance(target, ast.Name) and target.id == name and empty


def _set_value(node: ast.stmt, value: ast.expr) -> None:
    assert isinstance(node, (ast.Assign, ast.AnnAssign))
    node.value = value


def unroll_comprehensions(tree: ast.Module) -> None:
    """An empty list and a loop that appends for ``found = [f(x) for x in xs]``."""
    for function in all_functions(tree):
        for body in function_bodies(function):
            for place in range(len(body) - 1, -1, -1):
                body[place : place + 1] = _unrolled(tree, body[place])


def _unrolled(tree: ast.Module, node: ast.stmt) -> list[ast.stmt]:
    made = getattr(node, "value", None)
    if not isinstance(made, ast.ListComp) or len(made.generators) > 1:
        return [node]
    part = made.generators[0]
    if isinstance(node, ast.Expr):
        return [_loop(tree, part, ast.Expr(made.elt))]
    if isinstance(node, ast.Return):
        name = fresh(tree, "collected")
    elif (
        isinstance(node, ast.Assign)
        and len(node.targets) == 1
        and isinstance(node.targets[0], ast.Name)
    ):
        name = node.targets[0].id
    else:
        return [node]
    if name in names_in(made):
        return [node]
    empty = ast.Assign([ast.Name(name, ast.Store())], ast.List([], ast.Load()))
    append = ast.Attribute(ast.Name(name, ast.Load()), "append", ast.Load())
    loop = _loop(tree, part, ast.Expr(ast.Call(append, [made.elt], [])))
    if isinstance(node, ast.Return):
        return [empty, loop, ast.Return(ast.Name(name, ast.Load()))]
    return [empty, loop]


def _loop(tree: ast.Module, part: ast.comprehension, inner: ast.stmt) -> ast.For:
    """The loop of a comprehension, its variables renamed: they now live longer."""
    body: ast.stmt = inner
    for condition in reversed(part.ifs):
        body = ast.If(test=condition, body=[body], orelse=[])
    for name in sorted(names_in(part.target)):
        new = fresh(tree, f"each_{name}")
        for node in [*ast.walk(body), *ast.walk(part.target)]:
            if isinstance(node, ast.Name) and node.id == name:
                node.id = new
    return ast.For(target=part.target, iter=part.iter, body=[body], orelse=[])


def loop_by_hand(tree: ast.Module) -> None:
    """``while True`` with ``next`` for ``for``."""
    for function in all_functions(tree):
        for body in function_bodies(function):
            for place in range(len(body) - 1, -1, -1):
                loop = body[place]
                if isinstance(loop, ast.For) and not loop.orelse:
                    body[place : place + 1] = _by_hand(tree, loop)


def _by_hand(tree: ast.Module, loop: ast.For) -> list[ast.stmt]:
    name = fresh(tree, "rest")
    text = f"{name} = iter(0)\nwhile True:\n try:\n  x = next({name})\n"
    text += " except StopIteration:\n  break"
    start, turns = ast.parse(text).body
    assert isinstance(start, ast.Assign)
    assert isinstance(start.value, ast.Call)
    assert isinstance(turns, ast.While)
    start.value.args = [loop.iter]
    step = turns.body[0]
    assert isinstance(step, ast.Try)
    assert isinstance(step.body[0], ast.Assign)
    step.body[0].targets = [loop.target]
    turns.body += loop.body
    return [start, turns]


RESHAPERS = (comprehend_loops, unroll_comprehensions, loop_by_hand)
