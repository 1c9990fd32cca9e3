"""A grader for the spikes: plays students' programs in one place, and prints JSON.

python grader.py PLACE FOLDER CASE...
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

# This is a program: its folder is on its path, but not on mypy's.
import enclosures  # type: ignore[import-not-found]
import students  # type: ignore[import-not-found]

from autograder.evidence import Run
from autograder.play import Player, Submission, orphans

SCENARIOS = Path(__file__).with_name("scenarios.py")
FOUR = ("tasks", "a", "b", "c", "d")
FOREVER = 60  # seconds: longer than any play goes on without an effect


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One program and how it is played."""

    source: str
    play: tuple[Any, ...]
    start_method: str = "fork"


CASES = {
    "threads": Case(source=students.THREADS, play=FOUR),
    "fork": Case(source=students.POOL, play=FOUR),
    "spawn": Case(source=students.POOL, play=FOUR, start_method="spawn"),
    "forkserver": Case(source=students.POOL, play=FOUR, start_method="forkserver"),
    "lock": Case(source=students.LOCK, play=("call",)),
    "pipe": Case(source=students.PIPE, play=("call",)),
    "left behind": Case(source=students.LEFT_BEHIND, play=("call",)),
    "daemon": Case(source=students.DAEMON, play=("call", 0)),
    "lasting daemon": Case(source=students.DAEMON, play=("call", FOREVER)),
    "reach": Case(source=students.REACH, play=("call", __file__, os.getpid())),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """How the runner is started there, and with whose rights the referee looks."""

    enclose: Callable[[Path], enclosures.Wrap | None]
    eyes: Callable[[], AbstractContextManager[None]] = enclosures.own_eyes


PLACES = {
    "nowhere": Place(enclose=lambda _: None),
    "bubblewrap": Place(enclose=enclosures.in_bubblewrap),
    "landlock": Place(enclose=enclosures.in_landlock),
    "another user": Place(
        enclose=enclosures.as_another_user,
        eyes=lambda: enclosures.eyes_of(enclosures.STUDENT),
    ),
    "another user, own eyes": Place(enclose=enclosures.as_another_user),
}


def facts(run: Run) -> dict[str, Any]:
    """What a test wants to know of a run, as JSON."""
    return {
        "outcome": run.outcome,
        "value": run.value,
        "tokens": [run.tokens[arrival.label] for arrival in run.arrivals],
        "at once": max((len(step.offered) for step in run.steps), default=0),
        "roles": sorted({arrival.actor.role for arrival in run.arrivals}),
        "actors": len({(a.actor.pid, a.actor.tid) for a in run.arrivals}),
        "waiters": [
            [w.waits_for, w.at.source if w.at else "", w.held_by] for w in run.waiters
        ],
        "left": [left.actor.name for left in run.leftovers],
        "seconds": run.seconds,
        "other": [run.stuck_reason, run.crash, run.output],
    }


def perform(place: Place, case: Case, folder: Path) -> dict[str, Any]:
    """Play one case, and see who is alive afterwards that was not before."""
    submission = folder / "lab.py"
    submission.write_text(case.source)
    wrap = place.enclose(submission)
    before = orphans.below()
    with place.eyes():
        player = Player(Submission(submission), seed="spike", wrap=wrap)
        run = player.play(
            *case.play, scenarios=SCENARIOS, start_method=case.start_method
        )
    return facts(run) | {"survivors": sorted(orphans.below() - before)}


def main(place: str, folder: str, *cases: str) -> int:
    """Play the cases and print one JSON object, or why this place cannot be had."""
    try:
        seen: dict[str, Any] = {
            name: perform(PLACES[place], CASES[name], Path(folder)) for name in cases
        }
    except enclosures.MissingError as missing:
        seen = {"missing": str(missing)}
    json.dump(seen, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
