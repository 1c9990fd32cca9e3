"""Mistakes with locks: another one, one too few, held too long or not long enough."""

from __future__ import annotations

import ast
import itertools
from collections.abc import Iterator

from autograder.gatekeeper.editing.mutators.site import Mutation, Site, callee
from autograder.gatekeeper.editing.source import Edit


def new_lock(site: Site) -> Iterator[Mutation]:
    """Takes a lock that is made for this one time."""
    for node in _guards(site):
        for item in node.items:
            text = '__import__("threading").Lock()'
            yield site.replaced("new-lock", item.context_expr, text)


def thread_lock(site: Site) -> Iterator[Mutation]:
    """Takes the lock of threads for processes."""
    for node in site.all(ast.Call):
        if ast.unparse(node.func) == "multiprocessing.Lock":
            text = '__import__("threading").Lock()'
            yield site.replaced("thread-lock", node, text)


def no_finally(site: Site) -> Iterator[Mutation]:
    """Releases the lock at the end of the block, but on no other way out of it."""
    for node in _guards(site):
        names = [ast.unparse(item.context_expr) for item in node.items]
        taken = "; ".join(f"{name}.acquire()" for name in names)
        given = "; ".join(f"{name}.release()" for name in reversed(names))
        yield _rewritten(site, node, "no-finally", first=taken, last=given)


def never_released(site: Site) -> Iterator[Mutation]:
    """Takes the lock and keeps it."""
    for node in _guards(site):
        names = [ast.unparse(item.context_expr) for item in node.items]
        taken = "; ".join(f"{name}.acquire()" for name in names)
        yield _rewritten(site, node, "never-released", first=taken)


def taken_twice(site: Site) -> Iterator[Mutation]:
    """Takes a lock inside of the block that holds it."""
    for node in _guards(site):
        start = site.source.span(node.body[0])[0]
        taken = f"{ast.unparse(node.items[0].context_expr)}.acquire()\n"
        edit = Edit(
            start=start, end=start, text=taken + site.source.indent(node.body[0])
        )
        yield Mutation(name="taken-twice", line=node.lineno, edits=(edit,))


def one_lock_of_two(site: Site) -> Iterator[Mutation]:
    """Takes one lock where two are needed."""
    for node in _guards(site):
        for kept in node.items if len(node.items) == 2 else ():
            start = site.source.span(node.items[0].context_expr)[0]
            end = site.source.span(node.items[1].context_expr)[1]
            text = ast.unparse(kept.context_expr)
            edit = Edit(start=start, end=end, text=text)
            yield Mutation(name="one-lock-of-two", line=node.lineno, edits=(edit,))


def outside(site: Site) -> Iterator[Mutation]:
    """Does the last part of the block, or the first, without the lock."""
    for node in _guards(site):
        if len(node.body) > 1:
            first, last = node.body[0], node.body[-1]
            body = _indented(node.body[1:])
            text = f"{ast.unparse(first)}\n{_head(node)}\n{body}"
            yield site.replaced("first-outside", node, _placed(text, site, node))
            body = _indented(node.body[:-1])
            text = f"{_head(node)}\n{body}\n{ast.unparse(last)}"
            yield site.replaced("last-outside", node, _placed(text, site, node))


def read_inside_only(site: Site) -> Iterator[Mutation]:
    """Reads with the lock, and writes what it has computed without it."""
    for node in _guards(site):
        [first, *rest] = node.body
        if isinstance(first, ast.AugAssign) and not rest:
            target = ast.unparse(first.target)
            sign = ast.unparse(ast.BinOp(first.target, first.op, first.value))
            text = f"{_head(node)}\n    copied = {sign}\n{target} = copied"
            yield site.replaced("read-inside-only", node, _placed(text, site, node))
            text = f"{_head(node)}\n    copied = {sign}\n"
            text += f"{_head(node)}\n    {target} = copied"
            yield site.replaced("let-go-between", node, _placed(text, site, node))


def too_wide(site: Site) -> Iterator[Mutation]:
    """Takes the lock one statement too early."""
    guards = _guards(site)
    for body in site.bodies():
        for before, node in itertools.pairwise(body):
            if node in guards and isinstance(before, ast.Assign):
                assert isinstance(node, ast.With)
                text = f"{_head(node)}\n{_indented([before, *node.body])}"
                edits = (
                    site.source.replacing(before, "pass"),
                    site.source.replacing(node, _placed(text, site, node)),
                )
                yield Mutation(name="too-wide", line=node.lineno, edits=edits)


def no_order(site: Site) -> Iterator[Mutation]:
    """Leaves a pair in the order in which it came, or sorts it by what changes."""
    for node in site.all(ast.Call):
        if callee(node) == "sorted":
            yield site.replaced("no-order", node, node.args[0])


def other_sign(site: Site) -> Iterator[Mutation]:
    """Adds where it should take away, or the other way round; or leaves it out."""
    other = {ast.Add: ast.Sub(), ast.Sub: ast.Add()}
    for node in site.all(ast.AugAssign):
        if type(node.op) in other:
            new = ast.AugAssign(node.target, other[type(node.op)], node.value)
            yield site.replaced("other-sign", node, new)
            yield site.replaced("drop-change", node, "pass")


def _guards(site: Site) -> list[ast.With]:
    return [
        node
        for node in site.all(ast.With)
        if all(
            item.optional_vars is None and _names_a_lock(item.context_expr)
            for item in node.items
        )
    ]


def _names_a_lock(node: ast.expr) -> bool:
    named = isinstance(node, (ast.Name, ast.Attribute))
    return named and ast.unparse(node).split(".")[-1].lower().endswith("lock")


def _rewritten(
    site: Site, node: ast.With, name: str, *, first: str, last: str = ""
) -> Mutation:
    body = "\n".join(map(ast.unparse, node.body))
    text = "\n".join(filter(None, (first, body, last)))
    return site.replaced(name, node, _placed(text, site, node))


def _head(node: ast.With) -> str:
    return f"with {', '.join(ast.unparse(item) for item in node.items)}:"


def _indented(body: list[ast.stmt]) -> str:
    lines = "\n".join(map(ast.unparse, body)).splitlines()
    return "\n".join(f"    {line}" for line in lines)


def _placed(text: str, site: Site, node: ast.stmt) -> str:
    """Indent all lines but the first like the statement whose place they take."""
    return text.replace("\n", f"\n{site.source.indent(node)}")


MUTATORS = (
    new_lock,
    thread_lock,
    no_finally,
    never_released,
    taken_twice,
    one_lock_of_two,
    outside,
    read_inside_only,
    too_wide,
    no_order,
    other_sign,
)
