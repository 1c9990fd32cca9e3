"""Automatic mutants: the reference solution with one small, typical mistake each.

Only what a student writes is mutated: the solution regions.  A mutant is called
``<definition>:<mutator>:<line>``.  One that is still right is listed, with the reason,
in ``equivalent_mutants.txt`` beside the reference; every other must lose points.
"""

from __future__ import annotations

import ast
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.gatekeeper.editing.findings import AuthorError, Finding
from autograder.gatekeeper.editing.mutators import MUTATORS
from autograder.gatekeeper.editing.mutators.site import Mutation, Site
from autograder.gatekeeper.editing.source import DEFINITIONS, Source, binds, names_in
from autograder.gatekeeper.editing.splice import names_exercise
from autograder.gatekeeper.editing.stub import Region, regions

_MODULE = "module"  # the owner of what stands outside of definitions


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutant:
    """One changed copy of a reference; ``exercises`` are those that it can touch."""

    name: str
    line: int
    exercises: tuple[str, ...]
    text: str
    whole: bool  # changed outside of definitions: it may touch every exercise


def mutants(reference: Source, exercises: Sequence[str]) -> list[Mutant]:
    """Every mutant of ``reference`` that compiles and differs, in order of the lines.

    ``exercises`` are the names that the hidden tests use, in their order.
    """
    seen = {ast.dump(reference.tree)}
    found: list[Mutant] = []
    names: Counter[str] = Counter()
    for owner, mutation in sorted(_mutations(reference), key=_place):
        text = reference.edited(mutation.edits)
        shape = _shape(text)
        if shape is None or shape in seen:
            continue
        seen.add(shape)
        name = f"{owner}:{mutation.name}:{mutation.line}"
        names[name] += 1
        again = f".{names[name]}" if names[name] > 1 else ""
        mutant = Mutant(
            name=name + again,
            line=mutation.line,
            exercises=_users(reference, owner, exercises),
            text=text,
            whole=owner == _MODULE,
        )
        found.append(mutant)
    return found


def equivalents(file: Path, known: Iterable[Mutant]) -> dict[str, str]:
    """The mutants that are still right, each with its reason; none without the file.

    A line is a mutant's name and the reason; ``#`` begins a comment.  Raises
    AuthorError for a line without a reason and for a mutant that does not exist.
    """
    if not file.exists():
        return {}
    names = {mutant.name for mutant in known}
    found: dict[str, str] = {}
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        name, _, reason = line.partition("#")[0].strip().partition(" ")
        if not name:
            continue
        if name not in names:
            what = f"`{name}` is listed as still right, but there is no such mutant."
            do = f"Remove the line, or correct it: {_nearest(name, names)}."
            raise AuthorError(Finding(what=what, do=do, file=file, line=number))
        if not reason.strip():
            what = f"`{name}` is listed as still right without a reason."
            do = "Say after the name why no caller can tell the difference."
            raise AuthorError(Finding(what=what, do=do, file=file, line=number))
        found[name] = reason.strip()
    return found


def _mutations(reference: Source) -> Iterator[tuple[str, Mutation]]:
    areas = regions(reference)
    for node in reference.tree.body:
        if not any(_overlap(area, node) for area in areas):
            continue
        owner = node.name if isinstance(node, DEFINITIONS) else _MODULE
        site = Site(source=reference, root=node, areas=tuple(areas))
        for mutator in MUTATORS:
            for mutation in mutator(site):
                yield owner, mutation


def _place(pair: tuple[str, Mutation]) -> tuple[int, str]:
    return pair[1].line, pair[1].name


def _overlap(area: Region, node: ast.stmt) -> bool:
    return node.lineno < area.end and area.begin < (node.end_lineno or node.lineno)


def _shape(text: str) -> str | None:
    try:
        with warnings.catch_warnings():  # a mutant may be odd: `return None[::-1]`
            warnings.simplefilter("ignore")
            compile(text, "<mutant>", "exec", dont_inherit=True)
    except (SyntaxError, ValueError):
        return None
    return ast.dump(ast.parse(text))


def _users(reference: Source, owner: str, exercises: Sequence[str]) -> tuple[str, ...]:
    """The exercises whose definitions reach ``owner``, itself included, in order."""
    if owner == _MODULE:
        return tuple(exercises)
    uses = {
        name: names_in(node) for node in reference.tree.body for name in binds(node)
    }
    reached, last = {owner}, set[str]()
    while reached != last:
        last = set(reached)
        reached |= {name for name, used in uses.items() if used & reached}
    return tuple(
        e for e in exercises if any(names_exercise(name, e) for name in reached)
    )


def _nearest(name: str, names: set[str]) -> str:
    stem = name.rpartition(":")[0]
    near = sorted(n for n in names if n.startswith(stem + ":"))
    near = near or sorted(n for n in names if n.startswith(name.split(":")[0] + ":"))
    return (
        "there is " + ", ".join(f"`{n}`" for n in near[:6]) if near else "none is near"
    )
