"""Mutants of locks: each takes another lock, none, or holds it at the wrong time."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.gatekeeper.editing.mutants import mutants
from autograder.gatekeeper.editing.source import Source

TEXT = """\
import multiprocessing


def f(counter, one, two):
    # TODO 1: it
    ### BEGIN SOLUTION
    lock = multiprocessing.Lock()
    value = counter.read()
    with lock:
        counter.value += value
    first, second = sorted((one, two), key=id)
    with first.lock, second.lock:
        one.money -= value
        two.money += value
    ### END SOLUTION
"""


def changed(mutator: str) -> list[str]:
    """Return the new lines of each mutant of one mutator, in one line each."""
    reference = Source(TEXT, Path("f.py"))
    old = {line.strip() for line in TEXT.splitlines()}
    return [
        "; ".join(s for line in m.text.splitlines() if (s := line.strip()) not in old)
        for m in mutants(reference, ["f"])
        if m.name.split(":")[1] == mutator
    ]


FRESH = '__import__("threading").Lock()'


@pytest.mark.parametrize(
    ("mutator", "expected"),
    [
        (
            "new-lock",
            [
                f"with {FRESH}:",
                f"with {FRESH}, second.lock:",
                f"with first.lock, {FRESH}:",
            ],
        ),
        ("thread-lock", [f"lock = {FRESH}"]),
        (
            "no-finally",
            [
                "lock.acquire(); lock.release()",
                "first.lock.acquire(); second.lock.acquire(); "
                "second.lock.release(); first.lock.release()",
            ],
        ),
        (
            "never-released",
            ["lock.acquire()", "first.lock.acquire(); second.lock.acquire()"],
        ),
        ("taken-twice", ["lock.acquire()", "first.lock.acquire()"]),
        ("one-lock-of-two", ["with first.lock:", "with second.lock:"]),
        (
            "read-inside-only",
            ["copied = counter.value + value; counter.value = copied"],
        ),
        ("no-order", ["first, second = (one, two)"]),
        (
            "other-sign",
            ["counter.value -= value", "one.money += value", "two.money -= value"],
        ),
    ],
)
def test_locks_are_mutated(mutator: str, expected: list[str]) -> None:
    """The lines that are new in each mutant of a mutator."""
    assert changed(mutator) == expected


@pytest.mark.parametrize(
    "mutator", ["first-outside", "last-outside", "too-wide", "let-go-between"]
)
def test_a_block_ends_elsewhere(mutator: str) -> None:
    """The same statements, of which others are in the block."""
    reference = Source(TEXT, Path("f.py"))
    found = [m for m in mutants(reference, ["f"]) if m.name.split(":")[1] == mutator]
    assert found
    for mutant in found:
        compile(mutant.text, "f.py", "exec")
        assert mutant.text.count("with ") >= 2
