"""Mistakes with protection: no lock, no ``try``, an exception that nobody carries."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from autograder.gatekeeper.editing.mutators.site import Mutation, Site
from autograder.gatekeeper.editing.source import Edit, Source


def drop_with(site: Site) -> Iterator[Mutation]:
    """Goes in without the lock."""
    for node in site.all(ast.With):
        if all(item.optional_vars is None for item in node.items):
            edit = _header(site.source, node, "if True:")
            yield Mutation(name="drop-with", line=node.lineno, edits=(edit,))


def drop_handlers(site: Site) -> Iterator[Mutation]:
    """Lets an exception pass that was caught."""
    for node in site.all(ast.Try):
        if not node.handlers:
            continue
        first, last = node.handlers[0], node.handlers[-1]
        start = site.source.offset(first.lineno)
        end = site.source.span(last)[1]
        lost = "\n" * site.source.text[start:end].count("\n")
        edits = [Edit(start=start, end=end, text=lost)]
        if node.orelse:
            edits.append(_word(site.source, node.orelse[0], "else:", "if True:"))
        if not node.finalbody:
            edits.append(_header(site.source, node, "if True:"))
        elif node.orelse:
            continue  # what follows `else` would have to move into the `try`
        yield Mutation(name="drop-except", line=node.lineno, edits=tuple(edits))


def drop_finally(site: Site) -> Iterator[Mutation]:
    """Tidies up only when all went well."""
    for node in site.all(ast.Try):
        if node.finalbody and not node.handlers:
            header = _header(site.source, node, "if True:")
            final = _word(site.source, node.finalbody[0], "finally:", "if True:")
            edits = (header, final)
            yield Mutation(name="drop-finally", line=node.lineno, edits=edits)


def swallow(site: Site) -> Iterator[Mutation]:
    """Catches an exception and does nothing with it."""
    for handler in site.all(ast.ExceptHandler):
        edits = tuple(site.source.replacing(n, "pass") for n in handler.body)
        yield Mutation(name="swallow", line=handler.lineno, edits=edits)


def narrow_except(site: Site) -> Iterator[Mutation]:
    """Expects one kind of exception only."""
    for handler in site.all(ast.ExceptHandler):
        if isinstance(handler.type, ast.Name) and handler.type.id in _BROAD:
            yield site.replaced("narrow-except", handler.type, "ArithmeticError")


def drop_raise(site: Site) -> Iterator[Mutation]:
    """Keeps an exception to itself."""
    for node in site.all(ast.Raise):
        yield site.replaced("drop-raise", node, "pass")


def raise_another(site: Site) -> Iterator[Mutation]:
    """Raises an exception of its own in place of the one it has."""
    for node in site.all(ast.Raise):
        if isinstance(node.exc, (ast.Name, ast.Subscript)):
            text = f"raise RuntimeError({ast.unparse(node.exc)})"
            yield site.replaced("raise-another", node, text)


_BROAD = ("BaseException", "Exception")


def _header(source: Source, node: ast.stmt, text: str) -> Edit:
    """Puts ``text`` in place of ``with ...:`` or ``try:``."""
    start = source.span(node)[0]
    if isinstance(node, ast.With):
        last = node.items[-1].context_expr
        end = source.text.index(":", source.span(last)[1]) + 1
    else:
        end = source.text.index(":", start) + 1
    return Edit(start=start, end=end, text=text)


def _word(source: Source, below: ast.stmt, word: str, text: str) -> Edit:
    """Puts ``text`` in place of the ``word`` above a statement."""
    start = source.text.rindex(word, 0, source.span(below)[0])
    return Edit(start=start, end=start + len(word), text=text)


MUTATORS = (
    drop_with,
    drop_handlers,
    drop_finally,
    swallow,
    narrow_except,
    drop_raise,
    raise_another,
)
