"""Each attack between honest submissions, through the real command line.

`expected.json` beside an attack says what the four get, each as points and whether
they are final.  The honest ones get what they get without it, or nothing that is final:
never other points.
"""

from __future__ import annotations

import sys
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
# What an attack needs that this Python does not have: then it is no attack here.
NEEDS = {"attaches_to_the_grader": hasattr(sys, "remote_exec")}


def test_every_attack_says_what_is_expected() -> None:
    """A folder without `expected.json` would never be played."""
    folders = sorted(path.name for path in arena.SUBMISSIONS.iterdir())
    assert arena.names() == folders
    for name in folders:
        expected = arena.expected(name)
        points, is_final = expected["attack"]
        assert points == 0 or is_final
        for key, who in KEYS.items():
            points, is_final = expected[key]
            assert key == "attack" or points == SOLO[who] or not is_final


@pytest.mark.parametrize("name", arena.names())
def test_an_attack_changes_nothing_but_its_own_score(tmp_path: Path, name: str) -> None:
    """Nobody gains a point by it, nobody survives it, and nothing is left of it."""
    if not NEEDS.get(name, True):
        pytest.skip("this Python has nothing for this attack; it counts as nothing")
    expected = arena.expected(name)
    found = arena.fight(name, tmp_path)
    results = {key: list(found.result(who)) for key, who in KEYS.items()}
    assert results == {key: expected[key] for key in KEYS}, found.said
    assert found.status == expected["exit"], found.said
    assert "Traceback" not in found.said
    assert not found.survived
    assert found.left == []
    assert found.shared == []
