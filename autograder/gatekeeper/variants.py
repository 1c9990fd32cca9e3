"""Variants of right solutions: the same behaviour in another shape.

Every variant must get full marks like its original.  A bundle of reshapers changes as
much as can be at once; one reshaper alone tells what went wrong in a bundle.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass, replace

from autograder.gatekeeper.reshapers import (
    reshaped_blocks,
    reshaped_calls,
    reshaped_dress,
    reshaped_loops,
    reshaped_names,
)
from autograder.gatekeeper.reshapers.scope import Reshaper
from autograder.gatekeeper.source import Source
from autograder.gatekeeper.specimens import Specimen

SINGLES: tuple[Reshaper, ...] = (
    *reshaped_names.RESHAPERS,
    *reshaped_loops.RESHAPERS,
    *reshaped_blocks.RESHAPERS,
    *reshaped_dress.RESHAPERS,
    *reshaped_calls.RESHAPERS,
)

BUNDLES: dict[str, tuple[Reshaper, ...]] = {
    "renamed and compact": (
        reshaped_names.rename_locals,
        reshaped_names.import_names,
        reshaped_loops.comprehend_loops,
        reshaped_blocks.guard_with,
        reshaped_calls.targets_as_partial,
        reshaped_calls.call_inner,
        reshaped_dress.add_prints,
        reshaped_dress.reverse_functions,
    ),
    "renamed and spelt out": (
        reshaped_names.rename_locals,
        reshaped_names.import_modules,
        reshaped_names.import_under_another_name,
        reshaped_loops.unroll_comprehensions,
        reshaped_loops.loop_by_hand,
        reshaped_blocks.guard_by_hand,
        reshaped_blocks.name_results,
        reshaped_blocks.raise_again,
        reshaped_calls.threads_by_position,
        reshaped_calls.own_thread_class,
        reshaped_dress.add_docstrings,
        reshaped_dress.add_hints,
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """A module in another shape; ``name`` tells which."""

    name: str
    text: str


def singles(source: Source) -> list[Variant]:
    """``source`` in every other shape that one reshaper gives it."""
    named = {reshaper.__name__.replace("_", "-"): (reshaper,) for reshaper in SINGLES}
    return _variants(source, named.items())


def bundles(source: Source) -> list[Variant]:
    """``source`` in a few shapes that differ from it as much as can be."""
    return _variants(source, BUNDLES.items())


def reshaped(specimen: Specimen) -> list[tuple[str, Specimen]]:
    """The specimen's bundled variants, each a specimen of the same exercise."""
    file = specimen.source.file
    return [
        (variant.name, replace(specimen, source=Source(variant.text, file), here=None))
        for variant in bundles(specimen.source)
    ]


def _variants(
    source: Source, named: Iterable[tuple[str, tuple[Reshaper, ...]]]
) -> list[Variant]:
    original = ast.unparse(source.tree)
    found: list[Variant] = []
    for name, reshapers in named:
        tree = ast.parse(original)
        for reshaper in reshapers:
            reshaper(tree)
            ast.fix_missing_locations(tree)
        text = ast.unparse(tree) + "\n"
        if text != original + "\n":
            compile(text, str(source.file), "exec", dont_inherit=True)
            found.append(Variant(name=name, text=text))
    return found
