"""The reference in parts, one for each exercise: what the cells of a notebook hold.

nbgrader puts ``raise NotImplementedError()`` in place of each solution region, also
of one between two functions, where it would end the import.  So here every region lies
in a body: what the solution has between functions goes into the last region of the
first exercise that needs it, so that the parts can also be run one after the other.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import NoReturn

from autograder.gatekeeper.editing.assignment_folders import AssignmentFolders
from autograder.gatekeeper.editing.findings import AuthorError, Finding
from autograder.gatekeeper.editing.source import (
    DEFINITIONS,
    Definition,
    Source,
    binds,
    first_line,
    last_line,
    names_in,
)
from autograder.gatekeeper.editing.splice import names_exercise
from autograder.gatekeeper.editing.stub import Region, regions


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The source of one exercise, with what lies between it and the next one."""

    exercise: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Partition:
    """A reference solution: what is above the first exercise, and the exercises."""

    head: str
    parts: tuple[Part, ...]

    @property
    def text(self) -> str:
        """The whole module."""
        return "\n\n\n".join([self.head, *(part.text for part in self.parts)]) + "\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    """A statement of the solution between functions, with its comment."""

    node: ast.stmt
    text: str


def partition(place: AssignmentFolders) -> Partition:
    """The parts of a reference solution.

    Raises AuthorError when an exercise is not there, and when the solution has
    something between functions that no region in a body can take.
    """
    source = place.reference
    areas = regions(source)
    exercises = _in_order(source, place.exam.exercises)
    starts = [_start(source, node) for _, node in exercises]
    ends = [*(start - 1 for start in starts[1:]), len(source.lines)]
    owned = _owners(list(_pieces(source, areas)), [node for _, node in exercises])
    parts = [
        Part(exercise=name, text=_text(source, areas, node, (start, end), pieces))
        for (name, node), start, end, pieces in zip(
            exercises, starts, ends, owned, strict=True
        )
    ]
    head = "".join(_without(source, areas, 1, starts[0] - 1)).strip("\n")
    found = Partition(head=head, parts=tuple(parts))
    _check_order(source, Source(found.text, source.file))
    return found


def _in_order(source: Source, names: tuple[str, ...]) -> list[tuple[str, Definition]]:
    """The definition of each exercise, in the order of the reference."""
    found = [
        (name, node)
        for node in source.tree.body
        if isinstance(node, DEFINITIONS)
        for name in names
        if names_exercise(node.name, name)
    ]
    if sorted(name for name, _ in found) != sorted(names) or not found:
        there = ", ".join(name for name, _ in found) or "none"
        what = f"does not define each exercise once. There is: {there}"
        _refuse(source, 1, what, "Define what the hidden tests name.")
    return found


def _start(source: Source, node: Definition) -> int:
    """The first line of a definition, with the comment right above it."""
    line = first_line(node)
    while line > 1 and source.lines[line - 2].startswith("# "):
        line -= 1
    return line


def _pieces(source: Source, areas: list[Region]) -> Iterator[_Piece]:
    for area in areas:
        if area.in_function:
            continue
        start = area.begin
        for node in source.tree.body:
            if area.holds(node.lineno):
                lines = source.lines[start : last_line(node)]
                yield _Piece(node=node, text="".join(lines).strip("\n") + "\n")
                start = last_line(node)


def _owners(pieces: list[_Piece], nodes: list[Definition]) -> list[list[_Piece]]:
    """The pieces of each exercise: of the first that needs them, or the one above."""
    owned: list[list[_Piece]] = []
    left = pieces
    for node in nodes:
        needed, size = names_in(node), -1
        while size < len(needed):
            size = len(needed)
            own = [piece for piece in left if needed & set(binds(piece.node))]
            needed = needed.union(*(names_in(piece.node) for piece in own))
        owned.append(own)
        left = [piece for piece in left if piece not in own]
    for piece in left:
        above = [n for n, node in enumerate(nodes) if node.lineno < piece.node.lineno]
        owned[above[-1] if above else 0].append(piece)
    return owned


def _without(source: Source, areas: list[Region], start: int, end: int) -> list[str]:
    """Lines without the regions between functions."""
    between = [area for area in areas if not area.in_function]
    return [
        source.lines[number - 1]
        for number in range(start, end + 1)
        if not any(area.begin <= number <= area.end for area in between)
    ]


def _text(
    source: Source,
    areas: list[Region],
    node: Definition,
    lines: tuple[int, int],
    pieces: list[_Piece],
) -> str:
    """The text of an exercise; its last region also holds the ``pieces``."""
    start, end = lines
    own = [a for a in areas if a.in_function and start <= a.begin <= end]
    last = own[-1].end if own else 0
    if not own or last <= last_line(node):
        what = f"has no region at the end of `{node.name}`"
        do = "End the exercise with a region, which nbgrader can take out."
        _refuse(source, start, what, do)
    text = source.lines[start - 1 : last - 1]
    for piece in pieces:
        text += ["\n", "\n", piece.text]
    text += [source.lines[last - 1], *_without(source, areas, last + 1, end)]
    return "".join(text).strip("\n")


def _check_order(source: Source, made: Source) -> None:
    """Raise AuthorError when a statement has moved that another one depends on."""
    before = {ast.dump(node): node for node in source.tree.body}
    places = {ast.dump(node): number for number, node in enumerate(made.tree.body)}
    if sorted(before) != sorted(places) or len(before) != len(source.tree.body):
        what = "cannot be taken apart: statements would be lost"
        _refuse(source, 1, what, "Write each statement once.")
    for (above, first), (below, second) in combinations(before.items(), 2):
        if places[above] < places[below]:
            continue
        shared = _needs(second) & set(binds(first)) or _needs(first) & set(
            binds(second)
        )
        if shared or _is_future(first):
            names = ", ".join(f"`{name}`" for name in sorted(shared)) or "the future"
            what = f"has {names} in a region between functions, and needs it there"
            _refuse(source, first.lineno, what, "Give it: take the marks away.")


def _is_future(node: ast.stmt) -> bool:
    return isinstance(node, ast.ImportFrom) and node.module == "__future__"


def _needs(node: ast.stmt) -> set[str]:
    """The names that a statement at the top of a module looks up when it is run."""
    if isinstance(node, ast.ClassDef):
        outside = [*node.decorator_list, *node.bases, *node.keywords]
        names = {name for part in outside for name in names_in(part)}
        return names.union(*map(_needs, node.body))
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        outside = [*node.decorator_list, node.args]
        outside += [node.returns] if node.returns else []
        return {name for part in outside for name in names_in(part)}
    return names_in(node)


def _refuse(source: Source, line: int, what: str, do: str) -> NoReturn:
    what = f"`{source.file.name}` {what}."
    raise AuthorError(Finding(what=what, do=do, file=source.file, line=line))
