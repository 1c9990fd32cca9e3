"""What an attack may bring about in a tier, and where it did otherwise."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

from tests.kit.attacks import arena
from tests.kit.attacks.arena import Aftermath
from tests.kit.attacks.small_course import FULL

KEYS = {
    "before": arena.BEFORE,
    "attack": arena.ATTACK,
    "stub after": arena.STUB_AFTER,
    "right after": arena.RIGHT_AFTER,
}
SOLO = {"before": FULL, "stub after": 0.0, "right after": FULL}
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
# What no wall keeps out: it is about what the referee can tell apart.
GAPS_IN_EVERY_TIER = {"stands_at_the_gates_by_hand"}
# What an attack needs that this Python does not have: then it is not an attack here.
NEEDS = {"attaches_to_the_grader": hasattr(sys, "remote_exec")}


def most(name: str) -> float:
    """The points that a submission earns by what it does well."""
    if name in HONEST or name in GAPS_IN_EVERY_TIER:
        return FULL
    return WITHOUT_A_TRICK.get(name, 0.0)


def differences(name: str, tier: str, found: Aftermath) -> Iterator[str]:
    """Say what is not as it must be after an attack in a tier."""
    if tier == "S":
        yield from _from_expected(arena.expected(name), found)
    else:
        yield from _behind_walls(name, tier, found)
    if "Traceback" in found.said:
        yield "there is a traceback"
    if found.survived:
        yield "somebody has survived"


def _from_expected(expected: dict[str, Any], found: Aftermath) -> Iterator[str]:
    for key, who in KEYS.items():
        if list(found.result(who)) != expected[key]:
            yield f"{key}: {found.result(who)} in place of {expected[key]}"
    if found.status != expected["exit"]:
        yield f"exit status {found.status} in place of {expected['exit']}"
    for what, there in (
        ("leaves", bool(found.left)),
        ("shares", bool(found.shared)),
        ("reaches", found.reached),
    ):
        if there is not expected.get(what, False):
            yield f"{what}: {there}"


def _behind_walls(name: str, tier: str, found: Aftermath) -> Iterator[str]:
    """Only the attack itself sees anything of it."""
    for key, points in SOLO.items():
        if found.result(KEYS[key]) != (points, True):
            yield f"{key}: {found.result(KEYS[key])} in place of {points}"
    points, is_final = found.result(arena.ATTACK)
    if points > most(name) or not is_final:
        yield f"attack: {points} of at most {most(name)}, final: {is_final}"
    if found.status != 1:
        yield f"exit status {found.status}"
    if found.left or found.reached:
        yield f"left {found.left}, reached: {found.reached}"
    if found.shared and tier != "L":  # the same user's memory
        yield f"left in memory: {found.shared}"
