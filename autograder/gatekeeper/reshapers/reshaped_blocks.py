"""``try``/``finally`` for ``with`` and back, a name for what is returned."""

from __future__ import annotations

import ast

from autograder.gatekeeper.reshapers.scope import (
    after_docstring,
    all_functions,
    fresh,
    function_bodies,
)

# What leaving the block calls, as the documentation of each says.
_ENDS = {
    "ThreadPoolExecutor": "shutdown",
    "ProcessPoolExecutor": "shutdown",
    "Pool": "terminate",
    "ThreadPool": "terminate",
    "Manager": "shutdown",
}


def guard_by_hand(tree: ast.Module) -> None:
    """``try``/``finally`` in place of ``with``, for locks and pools."""
    for function in all_functions(tree):
        for body in function_bodies(function):
            for place in range(len(body) - 1, -1, -1):
                node = body[place]
                if isinstance(node, ast.With) and len(node.items) == 1:
                    body[place : place + 1] = _by_hand(node) or [node]


def _by_hand(node: ast.With) -> list[ast.stmt]:
    item = node.items[0]
    kept, value = item.optional_vars, item.context_expr
    if kept is None and _is_lock(value):
        return [_call(value, "acquire"), _try(node.body, _call(value, "release"))]
    called = value.func if isinstance(value, ast.Call) else None
    name = ast.unparse(called).split(".")[-1] if called else ""
    if isinstance(kept, ast.Name) and name in _ENDS:
        made = ast.Assign([kept], value)
        owner = ast.Name(kept.id, ast.Load())
        return [made, _try(node.body, _call(owner, _ENDS[name]))]
    return []


def _is_lock(node: ast.expr) -> bool:
    named = isinstance(node, (ast.Name, ast.Attribute))
    return named and ast.unparse(node).split(".")[-1].lower().endswith("lock")


def _call(owner: ast.expr, method: str) -> ast.Expr:
    return ast.Expr(ast.Call(ast.Attribute(owner, method, ast.Load()), [], []))


def _try(body: list[ast.stmt], last: ast.stmt) -> ast.Try:
    return ast.Try(body=body, handlers=[], orelse=[], finalbody=[last])


def guard_with(tree: ast.Module) -> None:
    """``with lock`` in place of ``acquire``, ``try``, ``finally``, ``release``."""
    for function in all_functions(tree):
        for body in function_bodies(function):
            for place in range(len(body) - 2, -1, -1):
                first, second = body[place], body[place + 1]
                if isinstance(second, ast.Try) and _is_pair(first, second):
                    lock = first.value.func.value  # type: ignore[attr-defined]
                    item = ast.withitem(context_expr=lock)
                    body[place : place + 2] = [ast.With([item], second.body)]


def _is_pair(first: ast.stmt, second: ast.Try) -> bool:
    if second.handlers or second.orelse or len(second.finalbody) != 1:
        return False
    acquired, released = ast.unparse(first), ast.unparse(second.finalbody[0])
    name = acquired.removesuffix(".acquire()")
    return name != acquired and released == f"{name}.release()"


def name_results(tree: ast.Module) -> None:
    """``outcome = f(); return outcome`` in place of ``return f()``."""
    for function in all_functions(tree):
        name = fresh(tree, "outcome")
        for body in function_bodies(function):
            last = body[-1]
            if isinstance(last, ast.Return) and last.value is not None:
                kept = ast.Assign([ast.Name(name, ast.Store())], last.value)
                body[-1:] = [kept, ast.Return(ast.Name(name, ast.Load()))]


def raise_again(tree: ast.Module) -> None:
    """Catches what is raised, and raises it again unchanged."""
    for function in all_functions(tree):
        place = after_docstring(function.body)
        again = ast.ExceptHandler(
            type=ast.Name("BaseException", ast.Load()), body=[ast.Raise()]
        )
        rest = function.body[place:]
        if rest:
            attempt = ast.Try(body=rest, handlers=[again], orelse=[], finalbody=[])
            function.body[place:] = [attempt]


RESHAPERS = (guard_by_hand, guard_with, name_results, raise_again)
