"""What an attack may bring about in a tier, and where it did otherwise."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import replace
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
# What is earned by what is done well, beside what is done to others; else nothing is.
EARNED = dict.fromkeys(
    (
        "attaches_to_the_grader",
        "brings_its_own_settings",
        "brings_its_own_tools",
        "keeps_idle_threads",
        "leaves_thousands_of_folders",
        "replaces_the_library",
        "stops_the_clocks",
    ),
    1.0,
) | dict.fromkeys(
    ("brings_its_own_library", "leaves_a_daemon", "starts_processes_at_its_import"),
    FULL,
)
# What no wall keeps out: it is about what the referee can tell apart.
GAPS_IN_EVERY_TIER = {"stands_at_the_gates_by_hand"}
# What tier L does not keep out: sockets that are files, and what is the same user's.
REACHES_IN_L = {"calls_a_daemon"}
# What it does not keep out, either, where an ordinary user grades: as in S then.
SAME_IN_L_FOR_A_USER = {"takes_away_all_rights"}
# What no Python file holds: it is not graded, and a person looks at it.
FOR_A_PERSON = {"holds_a_null_byte"}
_TRACEBACK = "there is a traceback"
# What an attack needs that this Python does not have: then it is not an attack here.
NEEDS = {"attaches_to_the_grader": hasattr(sys, "remote_exec")}


def most(name: str) -> float:
    """The points that a submission earns by what it does well."""
    return FULL if name in GAPS_IN_EVERY_TIER else EARNED.get(name, 0.0)


def harms_only_itself(name: str, tier: str) -> bool:
    """Whether others can be graded in the same batch."""
    if is_open(name, tier):
        expected = arena.expected(name)
        return bool(expected["exit"] == 1 and "leaves" not in expected)
    return name not in FOR_A_PERSON


def is_open(name: str, tier: str) -> bool:
    """Whether nothing walls the attack off: then `expected.json` says all."""
    is_gap = name in SAME_IN_L_FOR_A_USER and os.geteuid() != 0
    return tier == "S" or (tier == "L" and is_gap)


def differences(name: str, tier: str, found: Aftermath) -> Iterator[str]:
    """Say what is not as it must be after an attack in a tier."""
    is_told = is_open(name, tier) or name in FOR_A_PERSON
    expected = arena.expected(name) if is_told else {}
    status, leaves = expected.get("exit", 1), expected.get("leaves", False)
    yield from of_the_group(name, tier, replace(found, left=found.left + found.nobodys))
    for wrong in of_the_batch(found, status, is_clean=not leaves):
        if not (expected.get("traceback") and wrong == _TRACEBACK):
            yield wrong


def of_the_group(name: str, tier: str, found: Aftermath) -> Iterator[str]:
    """Say what is not as it must be with an attack and its neighbours."""
    if is_open(name, tier):
        yield from _from_expected(arena.expected(name), found)
    else:
        yield from _behind_walls(name, tier, found)
    if found.survived:
        yield "somebody has survived"


def of_the_batch(
    found: Aftermath, status: int = 1, *, is_clean: bool = True
) -> Iterator[str]:
    """Say what is not as it must be with all that was graded by one command."""
    if found.nobodys and is_clean:
        yield f"left by nobody knows whom: {found.nobodys}"
    if found.status != status:
        yield f"exit status {found.status} in place of {status}"
    if "Traceback" in found.said:
        yield _TRACEBACK
    if "\x1b" in found.said + found.shown:
        yield "something draws on the terminal"


def _from_expected(expected: dict[str, Any], found: Aftermath) -> Iterator[str]:
    for key, who in KEYS.items():
        if list(found.result(who)) != expected[key]:
            yield f"{key}: {found.result(who)} in place of {expected[key]}"
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
    if points > most(name) or is_final is (name in FOR_A_PERSON):
        yield f"attack: {points} of at most {most(name)}, final: {is_final}"
    if found.left:
        yield f"left {found.left}"
    if found.reached is not (tier == "L" and name in REACHES_IN_L):
        yield f"reached: {found.reached}"
    if found.shared and tier != "L":  # the same user's memory
        yield f"left in memory: {found.shared}"
