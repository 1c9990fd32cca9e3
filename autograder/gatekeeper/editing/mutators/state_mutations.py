"""Mistakes with what is stored: not kept, or kept in the wrong place."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from autograder.gatekeeper.editing.mutators.site import Mutation, Site


def drop_store(site: Site) -> Iterator[Mutation]:
    """Computes a value and does not keep it: ``self.result = work()`` is ``work()``."""
    for node in site.all(ast.stmt):
        if isinstance(node, ast.Assign):
            kept, value = node.targets[0], node.value
        elif isinstance(node, ast.AnnAssign) and node.value is not None:
            kept, value = node.target, node.value
        else:
            continue
        if isinstance(kept, ast.Attribute):
            yield site.replaced("drop-store", node, value)
        elif isinstance(kept, ast.Subscript):
            yield site.replaced("drop-item", node, value)


def constant_index(site: Site) -> Iterator[Mutation]:
    """Uses the first place for all: ``values[0]`` for ``values[i]``."""
    for node in site.all(ast.Subscript):
        if isinstance(node.slice, ast.Name):
            yield site.replaced("constant-index", node.slice, "0")


MUTATORS = (drop_store, constant_index)
