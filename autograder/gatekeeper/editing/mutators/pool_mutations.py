"""Mistakes with pools of processes: the wrong call, too late, in threads, in one go."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from autograder.gatekeeper.editing.mutators.site import (
    Mutation,
    Site,
    callee,
    callee_of,
    changed,
    method,
)
from autograder.gatekeeper.editing.source import Edit

_BLOCKING = {"apply_async": "apply", "map_async": "map"}


def call_that_waits(site: Site) -> Iterator[Mutation]:
    """Calls what waits for its result, in place of what returns at once."""
    for node in site.all(ast.Call):
        if method(node) in _BLOCKING:
            new = changed(node)
            name = _BLOCKING[method(node)]
            new.func.attr = name  # type: ignore[attr-defined] # method() saw to it
            yield site.replaced(f"{name}-for-async", node, new)


def threads_for_processes(site: Site) -> Iterator[Mutation]:
    """Makes a pool of threads."""
    for node in site.all(ast.Call):
        if callee(node) == "Pool":
            new = changed(node)
            text = '__import__("multiprocessing.pool").pool.ThreadPool'
            new.func = ast.parse(text, mode="eval").body
            yield site.replaced("thread-pool", node, new)


def size_forgotten(site: Site) -> Iterator[Mutation]:
    """Leaves the number of processes to the pool, or gives one for each item."""
    for node in site.all(ast.Call):
        if callee(node) == "Pool" and node.args:
            new = changed(node)
            del new.args[0]
            yield site.replaced("drop-size", node, new)
            new = changed(node)
            new.args[0] = ast.parse("len(items)", mode="eval").body
            yield site.replaced("size-of-the-data", node, new)


def maps_in_another_way(site: Site) -> Iterator[Mutation]:
    """Takes results as they come, or hands all items to one process."""
    for node in site.all(ast.Call):
        if method(node) not in ("map", "map_async"):
            continue
        new = changed(node)
        new.keywords.append(ast.keyword("chunksize", ast.Constant(1000)))
        yield site.replaced("one-chunk", node, new)
        if method(node) == "map":
            new = changed(node)
            new.func.attr = "imap_unordered"  # type: ignore[attr-defined] # method()
            yield site.replaced("unordered", node, f"list({ast.unparse(new)})")


def after_the_block(site: Site) -> Iterator[Mutation]:
    """Does the last thing of a ``with`` block when the block has ended."""
    for node in site.all(ast.With):
        pooled = callee_of(node.items[0].context_expr).endswith(("Pool", "Executor"))
        if not pooled or len(node.body) < 2:
            continue
        last = node.body[-1]
        start, end = site.source.span(last)
        begin = site.source.text.rindex("\n", 0, start) + 1
        shift = len(site.source.indent(last)) - len(site.source.indent(node))
        lines = site.source.text[begin:end].split("\n")
        text = "\n".join(line[min(shift, len(line)) :] for line in lines)
        edit = Edit(start=begin, end=end, text=text)
        yield Mutation(name="after-the-block", line=last.lineno, edits=(edit,))


def another_timeout(site: Site) -> Iterator[Mutation]:
    """Expects the exception of the same name that the library does not raise."""
    for handler in site.all(ast.ExceptHandler):
        caught = handler.type
        if isinstance(caught, ast.Attribute) and caught.attr == "TimeoutError":
            yield site.replaced("builtin-timeout", caught, "TimeoutError")


MUTATORS = (
    call_that_waits,
    threads_for_processes,
    size_forgotten,
    maps_in_another_way,
    after_the_block,
    another_timeout,
)
