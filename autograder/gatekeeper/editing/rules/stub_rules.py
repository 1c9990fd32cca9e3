"""The stub: what the cutter makes of the reference, short enough to be read."""

from __future__ import annotations

from collections.abc import Iterator

from autograder.gatekeeper.editing.assignment_folders import (
    AssignmentFolders,
    read_source,
)
from autograder.gatekeeper.editing.findings import Finding
from autograder.gatekeeper.editing.partition import partition
from autograder.gatekeeper.editing.source import DEFINITIONS
from autograder.gatekeeper.editing.stub import cut, regions

_MOST_LINES = 80  # of one exercise


def stub_is_cut(place: AssignmentFolders) -> Iterator[Finding]:
    """The stub is the reference without its regions, byte for byte."""
    expected = cut(place.reference.text, place.reference.file).splitlines(keepends=True)
    actual = read_source(place.stub).lines
    if actual == expected:
        return
    pairs = zip([*actual, ""], [*expected, ""], strict=False)
    line = next(n for n, (a, b) in enumerate(pairs, 1) if a != b)
    what = f"`{place.stub.name}` is not the reference without its solutions."
    do = f"Change the reference, then run `lockstep check {place.slug} --cut`."
    yield Finding(what=what, do=do, file=place.stub, line=line)


def todos_match(place: AssignmentFolders) -> Iterator[Finding]:
    """There is a TODO for each exercise, with the exercise's number."""
    numbers = {
        int("".join(filter(str.isdigit, r.todo.split(":")[0])))
        for r in regions(place.reference)
        if r.in_function and r.todo
    }
    wanted = set(range(1, len(place.exam.exercises) + 1))
    if numbers != wanted:
        what = f"The TODOs are {_list(numbers)}; the exercises are {_list(wanted)}."
        do = "Number the TODOs like the tasks of the handout."
        yield Finding(what=what, do=do, file=place.reference.file)


def has_cells(place: AssignmentFolders) -> Iterator[Finding]:
    """The reference can be taken apart into the cells of a notebook."""
    partition(place)  # raises AuthorError
    yield from ()


def short_exercises(place: AssignmentFolders) -> Iterator[Finding]:
    """No exercise of the stub is longer than a page."""
    for node in read_source(place.stub).tree.body:
        if isinstance(node, DEFINITIONS):
            length = (node.end_lineno or 0) - node.lineno + 1
            if length > _MOST_LINES:
                what = f"`{node.name}` has {length} lines; the limit is {_MOST_LINES}."
                do = "Shorten its docstring in the reference."
                yield Finding(what=what, do=do, file=place.stub, line=node.lineno)


def _list(numbers: set[int]) -> str:
    return ", ".join(map(str, sorted(numbers)))


RULES = (stub_is_cut, todos_match, has_cells, short_exercises)
