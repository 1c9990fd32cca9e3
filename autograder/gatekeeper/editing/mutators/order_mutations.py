"""Mistakes with order and number: the wrong end first, one too few, who ends first."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from autograder.gatekeeper.editing.mutators.site import (
    Mutation,
    Site,
    callee,
    changed,
    method,
)


def reverse_result(site: Site) -> Iterator[Mutation]:
    """Returns a list or a tuple the other way round."""
    for function in ast.walk(site.root):
        if not isinstance(function, ast.FunctionDef) or function.returns is None:
            continue
        if not ast.unparse(function.returns).startswith(("list", "tuple")):
            continue
        for node in _returns(site, function):
            if isinstance(node.value, ast.Tuple):
                new = ast.Tuple(elts=node.value.elts[::-1], ctx=ast.Load())
                yield site.replaced("reverse-result", node, ast.Return(value=new))
            elif node.value is not None:
                text = f"return ({ast.unparse(node.value)})[::-1]"
                yield site.replaced("reverse-result", node, text)


def _returns(site: Site, function: ast.FunctionDef) -> list[ast.Return]:
    inner = {
        id(node)
        for other in ast.walk(function)
        if isinstance(other, (ast.FunctionDef, ast.Lambda)) and other is not function
        for node in ast.walk(other)
    }
    within = {id(node) for node in ast.walk(function)} - inner
    return [node for node in site.all(ast.Return) if id(node) in within]


def reverse_iteration(site: Site) -> Iterator[Mutation]:
    """Goes through a sequence from its end, where the order decides what comes out."""
    for node in site.all(ast.For):
        if any(
            isinstance(n, (ast.Raise, ast.Return, ast.Break)) for n in ast.walk(node)
        ):
            yield site.replaced("reverse-iteration", node.iter, _reversed(node.iter))
    for comprehension in site.all(ast.ListComp):
        source = comprehension.generators[0].iter
        yield site.replaced("reverse-iteration", source, _reversed(source))


def _reversed(node: ast.expr) -> str:
    return f"list({ast.unparse(node)})[::-1]"


def as_they_end(site: Site) -> Iterator[Mutation]:
    """Appends results when they come, in place of storing each where it belongs."""
    lists = dict(filter(None, map(_list_made, site.all_in_module(ast.stmt))))
    for node in site.all(ast.Assign):
        store = node.targets[0]
        if not isinstance(store, ast.Subscript) or not isinstance(
            store.value, ast.Name
        ):
            continue
        made = lists.get(store.value.id)
        if made is not None:
            append = f"{store.value.id}.append({ast.unparse(node.value)})"
            edits = (
                site.source.replacing(made, "[]"),
                site.source.replacing(node, append),
            )
            yield Mutation(name="append-as-they-end", line=node.lineno, edits=edits)


def _list_made(node: ast.stmt) -> tuple[str, ast.expr] | None:
    """The name and the value of ``name = [...] * n`` or ``name = [... for ...]``."""
    if isinstance(node, ast.Assign):
        name: ast.expr = node.targets[0]
    elif isinstance(node, ast.AnnAssign):
        name = node.target
    else:
        return None
    value = node.value
    times = isinstance(value, ast.BinOp) and isinstance(value.left, ast.List)
    if isinstance(name, ast.Name) and (times or isinstance(value, ast.ListComp)):
        assert value is not None
        return name.id, value
    return None


def off_by_one(site: Site) -> Iterator[Mutation]:
    """Counts one too few, or begins with one."""
    for node in site.all(ast.Call):
        if not isinstance(node.func, ast.Name):
            continue
        if node.func.id == "range" and len(node.args) == 1:
            limit = ast.unparse(node.args[0])
            yield site.replaced("range-too-short", node, f"range(({limit}) - 1)")
            yield site.replaced("range-from-one", node, f"range(1, {limit})")
        elif node.func.id == "enumerate" and len(node.args) == 1:
            new = changed(node)
            new.args.append(ast.Constant(1))
            yield site.replaced("enumerate-from-one", node, new)


def one_too_few(site: Site) -> Iterator[Mutation]:
    """Leaves out the first or the last of a sequence that a loop goes through."""
    for node in site.all(ast.For):
        if not (isinstance(node.iter, ast.Call) and callee(node.iter) == "range"):
            text = ast.unparse(node.iter)
            yield site.replaced("skip-first", node.iter, f"list({text})[1:]")
            yield site.replaced("skip-last", node.iter, f"list({text})[:-1]")
            if any(method(call) == "join" for call in _calls(node)):
                yield site.replaced("only-the-last", node.iter, f"list({text})[-1:]")


def _calls(loop: ast.For) -> list[ast.Call]:
    return [n for part in loop.body for n in ast.walk(part) if isinstance(n, ast.Call)]


MUTATORS = (
    reverse_result,
    reverse_iteration,
    as_they_end,
    off_by_one,
    one_too_few,
)
