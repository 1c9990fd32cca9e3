"""Mistakes with the flow: back too early, the wrong way round, the wrong condition."""

from __future__ import annotations

import ast
import itertools
from collections.abc import Iterator

from autograder.gatekeeper.editing.mutators.site import Mutation, Site
from autograder.gatekeeper.editing.source import (
    DEFINITIONS,
    Edit,
    binds,
    names_in,
)


def return_early(site: Site) -> Iterator[Mutation]:
    """Returns before the rest is done."""
    for function in ast.walk(site.root):
        if not isinstance(function, ast.FunctionDef):
            continue
        own = [body for body in site.bodies() if _body_of(function, body)]
        for node in own[0][1:] if own else []:
            if isinstance(node, ast.Return):
                continue
            start = site.source.span(node)[0]
            text = f"return\n{site.source.indent(node)}"
            edit = Edit(start=start, end=start, text=text)
            yield Mutation(name="return-early", line=node.lineno, edits=(edit,))


def _body_of(function: ast.FunctionDef, body: list[ast.stmt]) -> bool:
    return any(node is body[0] for node in function.body)


def return_nothing(site: Site) -> Iterator[Mutation]:
    """Forgets what it should return."""
    for node in site.all(ast.Return):
        if node.value is not None:
            yield site.replaced("return-nothing", node, ast.Expr(node.value))


def swap_statements(site: Site) -> Iterator[Mutation]:
    """Does two things the other way round."""
    for body in site.bodies():
        for first, second in itertools.pairwise(body):
            if not _may_swap(first, second):
                continue
            texts = site.source.segment(first), site.source.segment(second)
            edits = (
                site.source.replacing(first, texts[1]),
                site.source.replacing(second, texts[0]),
            )
            yield Mutation(name="swap", line=first.lineno, edits=edits)


def _may_swap(first: ast.stmt, second: ast.stmt) -> bool:
    """Whether the order matters, and no name is used before it is bound."""
    binding = (ast.Assign, ast.AnnAssign, *DEFINITIONS)
    if isinstance(first, binding) and isinstance(second, binding):
        return False
    if isinstance(first, (ast.Return, ast.Raise)):
        return False
    return not set(binds(first)) & names_in(second)


def only_the_first(site: Site) -> Iterator[Mutation]:
    """Leaves a loop after its first turn."""
    for node in site.all(ast.For):
        last = node.body[-1]
        if isinstance(last, (ast.Return, ast.Raise, ast.Break)):
            continue
        end = site.source.span(last)[1]
        text = f"\n{site.source.indent(node.body[0])}break"
        edit = Edit(start=end, end=end, text=text)
        yield Mutation(name="only-the-first", line=node.lineno, edits=(edit,))


def wrong_condition(site: Site) -> Iterator[Mutation]:
    """Asks for the opposite, or for a little more or less."""
    branches: list[ast.If | ast.While] = [*site.all(ast.If), *site.all(ast.While)]
    tests = [node.test for node in branches]
    for test in tests:
        if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            yield site.replaced("opposite", test, test.operand)
        else:
            yield site.replaced("opposite", test, f"not ({ast.unparse(test)})")
    for node in site.all(ast.Compare):
        near = _NEAR.get(type(node.ops[0]))
        if near is not None and len(node.ops) == 1:
            new = ast.Compare(node.left, [near()], node.comparators)
            yield site.replaced("boundary", node, new)


_NEAR: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
}

MUTATORS = (
    return_early,
    return_nothing,
    swap_statements,
    only_the_first,
    wrong_condition,
)
