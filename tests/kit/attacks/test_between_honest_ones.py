"""Each attack between honest submissions, through the real command line.

`expected.json` beside an attack says what the four get in tier S, each as points and
whether they are final.  The honest ones get what they get without it, or nothing that
is final: never other points.  Behind walls only the attack itself sees anything.
"""

from __future__ import annotations

import functools
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.enclosure import Tier
from autograder.self_trial.tier_choice import AUTO, choose_tier
from tests.kit.attacks import arena, suite

# By kind, what is played here; `python -m tests.kit.attacks` plays them all.
IN_S = {
    "attacks the grader": "kills_the_grader",
    "brings files along": "brings_its_own_tools",
    "ends early": "ends_after_its_answer",
    "exhausts resources": "fills_the_memory",
    "fakes the exercise": "returns_before_its_threads_end",
    "forges messages": "forges_the_word_of_its_supervisor",
    "forges results": "says_that_it_has_passed",
    "hangs": "ignores_all_signals_and_hangs",
    "leaves something behind": "leaves_shared_memory",
    "misleads who looks": "lies_about_its_threads",
    "reaches the network": "calls_home",
    "reads what is hidden": "executes_the_reference",
    "rewrites files": "rewrites_what_plays_import",
}
BEHIND_WALLS = IN_S | {
    "forges messages": "notes_without_end",
    "leaves something behind": "leaves_a_daemon",
    "reads what is hidden": "executes_a_neighbours_solution",
    "rewrites files": "rewrites_the_reports",
}

# What keeps an attack out does not depend on the Python: S is played on the oldest one,
# with what only a later one has, and all walls on the later ones.
OLDEST = sys.version_info < (3, 12)
PLAYED_IN_S = tuple(IN_S.values()) if OLDEST else tuple(suite.NEEDS)
ONE_BEHIND_WALLS = ("executes_the_reference",)
PLAYED_IN_THE_BEST = ONE_BEHIND_WALLS if OLDEST else tuple(BEHIND_WALLS.values())


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder with a short name: the sockets of a fork server are below it."""
    with tempfile.TemporaryDirectory(prefix="attack-") as folder:
        yield Path(folder)


@functools.cache
def best_tier() -> Tier:
    """The strongest tier that this machine has."""
    return choose_tier(AUTO, "", "proc").tier


def test_every_attack_says_what_is_expected() -> None:
    """A folder without `expected.json` would never be played."""
    folders = sorted(path.name for path in arena.SUBMISSIONS.iterdir())
    assert not list(arena.HERE.rglob("conftest.py")), "it would end these tests at once"
    assert arena.names() == folders
    for name in folders:
        expected = arena.expected(name)
        points, _ = expected["attack"]
        assert points <= suite.most(name) or expected.get("gap")
        for key, solo in suite.SOLO.items():
            points, is_final = expected[key]
            assert points == solo or not is_final


@pytest.mark.parametrize("played", [IN_S, BEHIND_WALLS])
def test_one_attack_of_each_kind_is_played(played: dict[str, str]) -> None:
    """In S, and in the best tier."""
    kinds = {name: arena.expected(name)["kind"] for name in arena.names()}
    assert sorted(played) == sorted(set(kinds.values()))
    assert {kinds[name]: name for name in played.values()} == played


def test_every_attack_is_in_the_readme() -> None:
    """Beside what it does in the catalogue, or among those of our own."""
    text = (arena.HERE / "README.md").read_text("utf-8")
    assert [name for name in arena.names() if f"`{name}`" not in text] == []


@pytest.mark.parametrize("name", PLAYED_IN_S)
def test_an_attack_changes_nothing_but_its_own_score(place: Path, name: str) -> None:
    """Nobody gains a point by it, nobody survives it, and nothing is left of it."""
    require(name)
    found = arena.fight(name, place)
    assert list(suite.differences(name, "S", found)) == [], found.said


@pytest.mark.parametrize("name", PLAYED_IN_THE_BEST)
def test_behind_walls_nobody_sees_anything_of_it(place: Path, name: str) -> None:
    """Not even what tier S cannot keep out has an effect."""
    require(name)
    tier = best_tier()
    if tier is Tier.S:
        pytest.skip("this machine has no walls; it counts as nothing")
    found = arena.fight(name, place, tier=tier)
    assert list(suite.differences(name, tier, found)) == [], found.said


def require(name: str) -> None:
    """Go on where this Python has what the attack needs."""
    if not suite.NEEDS.get(name, True):
        pytest.skip("this Python has nothing for this attack; it counts as nothing")
