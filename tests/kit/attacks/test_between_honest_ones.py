"""Each attack between honest submissions, through the real command line.

`expected.json` beside an attack says what the four get, each as points and whether
they are final.  The honest ones get what they get without it, or nothing that is final:
never other points.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.kit.attacks import arena
from tests.kit.attacks.small_course import FULL

SOLO = {arena.BEFORE: FULL, arena.STUB_AFTER: 0.0, arena.RIGHT_AFTER: FULL}
KEYS = {
    "before": arena.BEFORE,
    "attack": arena.ATTACK,
    "stub after": arena.STUB_AFTER,
    "right after": arena.RIGHT_AFTER,
}
# Those that do an exercise well, beside what they do to others, and so earn points.
HONEST = {"leaves_a_daemon"}
WITHOUT_A_TRICK = dict.fromkeys(
    (
        "attaches_to_the_grader",
        "brings_its_own_tools",
        "leaves_thousands_of_folders",
    ),
    1.0,
)
# What an attack needs that this Python does not have: then it is no attack here.
NEEDS = {"attaches_to_the_grader": hasattr(sys, "remote_exec")}

# One of each kind is played here; `python -m tests.kit.attacks` plays them all.
ONE_OF_EACH_KIND = (
    "attaches_to_the_grader",
    "executes_the_reference",
    "forges_the_word_of_its_supervisor",
    "kills_the_grader",
    "leaves_a_daemon",
    "leaves_shared_memory",
    "notes_without_end",
    "rewrites_the_hidden_tests",
    "rewrites_the_reports",
    "rewrites_what_plays_import",
    "says_that_it_has_passed",
)


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder with a short name: the sockets of a fork server are below it."""
    with tempfile.TemporaryDirectory(prefix="attack-") as folder:
        yield Path(folder)


def test_every_attack_says_what_is_expected() -> None:
    """A folder without `expected.json` would never be played."""
    folders = sorted(path.name for path in arena.SUBMISSIONS.iterdir())
    assert not list(arena.HERE.rglob("conftest.py")), "it would end these tests at once"
    assert arena.names() == folders
    for name in folders:
        expected = arena.expected(name)
        points, _ = expected["attack"]
        known = expected.get("gap") or name in HONEST
        assert points <= WITHOUT_A_TRICK.get(name, 0) or known
        for key, who in KEYS.items():
            points, is_final = expected[key]
            assert key == "attack" or points == SOLO[who] or not is_final


@pytest.mark.parametrize("name", ONE_OF_EACH_KIND)
def test_an_attack_changes_nothing_but_its_own_score(place: Path, name: str) -> None:
    """Nobody gains a point by it, nobody survives it, and nothing is left of it."""
    if not NEEDS.get(name, True):
        pytest.skip("this Python has nothing for this attack; it counts as nothing")
    expected = arena.expected(name)
    found = arena.fight(name, place)
    results = {key: list(found.result(who)) for key, who in KEYS.items()}
    assert results == {key: expected[key] for key in KEYS}, found.said
    assert found.status == expected["exit"], found.said
    assert "Traceback" not in found.said
    assert not found.survived
    assert bool(found.left) is expected.get("leaves", False)
    assert found.shared == []
