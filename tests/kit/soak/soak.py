"""Plays programs of known worth over and over beside busy CPUs, and counts mistakes.

``python tests/kit/soak/soak.py --plays 1000 --burners 4 [--seconds 300] [--seed 7]``

Right ones are the live programs of ``tests/kit/play`` and the reference and the right
specimens of every assignment, through their hidden checks; wrong ones are the wrong
specimens and the mutants.  Each kind is played until it has made ``--plays``
plays, or until the time is over.  Prints a table, names each wrong verdict, and exits 1
when there was one.
"""

from __future__ import annotations

import argparse
import random
import runpy
import sys
import tempfile
import textwrap
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from autograder.evidence import Outcome, Run
from autograder.gatekeeper.editing.assignment_folders import AssignmentFolders, places
from autograder.gatekeeper.trials.load import burners
from autograder.gatekeeper.trials.plan import trials
from autograder.gatekeeper.trials.trial import Kind, Trial, attempt, complaints
from autograder.grading.course import Course
from autograder.play import Player, Submission

ROOT = Path(__file__).parents[3]
PLAYS = ROOT / "tests" / "kit" / "play"
WRONG = (Kind.WRONG, Kind.MUTANT)
RIGHT = (Kind.REFERENCE, Kind.RIGHT)
LIVE = "live programs"

Judged = tuple[int, list[str]]  # how many plays, and what was wrong with the verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One program of known worth, and how to judge it once."""

    kind: str
    name: str
    judge: Callable[[], Judged]


@dataclass(slots=True, kw_only=True)
class Count:
    """One row of the table."""

    kind: str
    programs: set[str] = field(default_factory=set)
    plays: int = 0
    wrong: int = 0
    slowest: float = 0.0  # seconds


def live_programs() -> Iterator[Case]:
    """The right programs of the play tests: all their tasks must meet."""
    programs: dict[str, str] = runpy.run_path(str(PLAYS / "test_right_programs.py"))[
        "RIGHT"
    ]
    for name, source in programs.items():
        yield Case(kind=LIVE, name=name, judge=partial(_play, source))


def _play(source: str) -> Judged:
    with tempfile.TemporaryDirectory(prefix="lockstep-soak-") as folder:
        path = Path(folder) / "lab.py"
        path.write_text(textwrap.dedent(source), "utf-8")
        player = Player(Submission(path))
        run = player.play("call", "a", "b", "c", scenarios=PLAYS / "scenarios.py")
        return player.plays, _faults(run)


def _faults(run: Run) -> list[str]:
    if run.outcome is not Outcome.RETURNED:
        waits = "; ".join(f"{w.actor.name} {w.waits_for}" for w in run.waiters)
        raised = run.raised and f"{run.raised.type}: {run.raised.message}"
        ended = f"{run.outcome} {run.stuck_reason or ''} {run.crash}"
        return [f"{ended} {raised or ''} {waits}"]
    most = max(len(step.offered) for step in run.steps)
    met = [] if most == 3 else [f"only {most} met: {run.steps}"]
    return met + ([f"left behind: {run.leftovers}"] if run.leftovers else [])


def assignments() -> Iterator[Case]:
    """Every solution of known worth of every assignment."""
    for place in places(Course(root=ROOT)):
        if place.hidden.is_dir() and place.staff.is_dir():
            yield from _solutions(place)


def _solutions(place: AssignmentFolders) -> Iterator[Case]:
    for trial in trials(place):
        if trial.kind in RIGHT + WRONG:
            name = f"{place.slug}: {trial.name}"
            yield Case(kind=trial.kind, name=name, judge=partial(_attempt, trial))


def _attempt(trial: Trial) -> Judged:
    result = attempt(trial)
    return result.plays, complaints(trial, result)


def soak(
    cases: Sequence[Case], plays: int, until: float, chance: random.Random
) -> tuple[list[Count], dict[str, list[str]]]:
    """Judge ``cases`` in random order, again and again; count, and keep the faults."""
    counts = {case.kind: Count(kind=case.kind) for case in cases}
    faults: dict[str, list[str]] = {}
    while cases and time.monotonic() < until:
        for case in chance.sample(cases, len(cases)):
            if time.monotonic() > until:
                break
            count = counts[case.kind]
            if _played(counts, case.kind) >= plays:
                continue
            began = time.monotonic()
            made, found = case.judge()
            count.programs.add(case.name)
            count.plays += made
            count.wrong += bool(found)
            count.slowest = max(count.slowest, time.monotonic() - began)
            for fault in found:
                faults.setdefault(case.name, []).append(fault)
        cases = [case for case in cases if _played(counts, case.kind) < plays]
    return list(counts.values()), faults


def _played(counts: dict[str, Count], kind: str) -> int:
    """The plays of all wrong programs, or of all right ones, together."""
    wrong = kind in WRONG
    return sum(c.plays for c in counts.values() if (c.kind in WRONG) is wrong)


def tell(counts: Sequence[Count], faults: dict[str, list[str]]) -> None:
    """Print the table, then each wrong verdict with how often it came."""
    lines = [f"{'':14} programs   plays  wrong verdicts  slowest s"]
    lines += [
        f"{c.kind:14} {len(c.programs):8}  {c.plays:6}  {c.wrong:14}  {c.slowest:9.1f}"
        for c in counts
    ]
    for name, every in sorted(faults.items()):
        lines += [
            f"{name} ({every.count(fault)} times): {fault}"
            for fault in dict.fromkeys(every)
        ]
    sys.stdout.write("\n".join(lines) + "\n")


def main() -> int:
    """Soak, tell, and return the exit status."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--plays", type=int, default=1000)
    parser.add_argument("--burners", type=int, default=4)
    parser.add_argument("--seconds", type=float, default=3600)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    parser.add_argument("--only", default="", help="of the names: what they hold")
    options = parser.parse_args()
    cases = [
        case
        for case in (*live_programs(), *assignments())
        if options.only in f"{case.kind} {case.name}"
    ]
    sys.stdout.write(f"seed {options.seed}\n")
    until = time.monotonic() + options.seconds
    with burners(options.burners):
        counts, faults = soak(cases, options.plays, until, random.Random(options.seed))
    tell(counts, faults)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
