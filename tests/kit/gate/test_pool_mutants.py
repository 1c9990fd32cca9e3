"""The mutants of pools: what waits, what comes too late, and who does the work."""

from __future__ import annotations

import difflib

import pytest

from autograder.gatekeeper.editing.mutants import mutants
from autograder.gatekeeper.editing.source import Source

REFERENCE = Source("""\
def f(func, items, processes) -> list:
    # TODO 1: it
    ### BEGIN SOLUTION
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        try:
            first = pool.map(func, items)
        except multiprocessing.TimeoutError:
            first = []
        return [
            first, answer.get()
        ]
    ### END SOLUTION
""")


def changes(mutator: str) -> list[str]:
    """Return, for each mutant of one mutator, the lines that it brings in."""
    before = REFERENCE.text.splitlines()
    found = []
    for mutant in mutants(REFERENCE, ["f"]):
        if mutant.name.split(":")[1] == mutator:
            after = difflib.ndiff(before, mutant.text.splitlines())
            new = [line[2:].rstrip() for line in after if line.startswith("+ ")]
            found.append("; ".join(line.strip() for line in new))
    return found


@pytest.mark.parametrize(
    ("mutator", "expected"),
    [
        ("map-for-async", ["answer = pool.map(func, items)"]),
        ("drop-size", ["with multiprocessing.Pool() as pool:"]),
        ("size-of-the-data", ["with multiprocessing.Pool(len(items)) as pool:"]),
        ("unordered", ["first = list(pool.imap_unordered(func, items))"]),
        ("builtin-timeout", ["except TimeoutError:"]),
    ],
)
def test_each_makes_one_mistake(mutator: str, expected: list[str]) -> None:
    """The changed line of each, and nothing else."""
    assert changes(mutator) == expected


def test_threads_take_the_place_of_processes() -> None:
    """The pool is found without an import that the module may not have."""
    [line] = changes("thread-pool")
    assert line.endswith(".ThreadPool(processes) as pool:")


def test_all_items_go_into_one_chunk() -> None:
    """Both kinds of map are given a chunk that is larger than any list here."""
    expected = [
        "answer = pool.map_async(func, items, chunksize=1000)",
        "first = pool.map(func, items, chunksize=1000)",
    ]
    assert changes("one-chunk") == expected


def test_the_last_statement_leaves_the_block_whole() -> None:
    """Its lines keep their shape, four letters to the left."""
    [mutant] = [
        m
        for m in mutants(REFERENCE, ["f"])
        if m.name.split(":")[1] == "after-the-block"
    ]
    assert "\n    return [\n        first, answer.get()\n    ]\n" in mutant.text
