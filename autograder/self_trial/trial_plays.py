"""The plays of the self-trial, and what each must show."""

from __future__ import annotations

import multiprocessing
import platform
import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from pathlib import Path

from autograder.enclosure import Tier
from autograder.errors import LockstepError
from autograder.evidence import Outcome, Run
from autograder.play import START_METHODS, Hosts, Means, Player, Submission
from autograder.play.closed import closed_place
from autograder.play.scratch import scratch_folder
from autograder.self_trial import cache

_FOLDER = Path(__file__).parent
_SUBJECT = _FOLDER / "subject.py"
_SCENARIOS = _FOLDER / "scenarios.py"
_TASKS = 2  # of the scenario `processes`


class UnknownPythonError(LockstepError):
    """The kit does not understand this Python, and so judges nothing on it."""


def require_known_python(observer: str, tier: Tier = Tier.S) -> None:
    """Make the self-trial, unless this interpreter has passed it before.

    ``observer`` is how the plays to come will be watched, ``tier`` which walls are
    round them.  Raises ``UnknownPythonError`` where something is not as the kit
    expects.
    """
    if cache.before(observer, tier):
        return
    found = list(dict.fromkeys(differences(observer, tier=tier)))
    if found:
        version = platform.python_version()
        raise UnknownPythonError(
            f"This version of Lockstep does not know Python {version} "
            f"({sys.executable}): {'; '.join(found)}. Nothing was graded, and nobody "
            "lost a point. Grade with another Python, or with a newer Lockstep."
        )
    cache.note(observer, tier)


def differences(
    observer: str,
    methods: Sequence[str] = START_METHODS,
    *,
    tier: Tier = Tier.S,
) -> Iterator[str]:
    """What is not as it must be on this interpreter, each as a clause."""
    with ExitStack() as stack:
        folder = stack.enter_context(scratch_folder())
        for file in (_SUBJECT, _SCENARIOS):
            shutil.copy(file, folder)
        place = stack.enter_context(closed_place(tier, [folder]))
        hosts = stack.enter_context(closing(Hosts(place)))
        subject = Submission(folder / _SUBJECT.name)
        player = Player(subject, means=Means(observer=observer), hosts=hosts)
        yield from _of_plays(player, folder / _SCENARIOS.name, methods)


def _of_plays(player: Player, scenarios: Path, methods: Sequence[str]) -> Iterator[str]:
    for method in methods:
        if method not in multiprocessing.get_all_start_methods():
            continue
        run = player.play("processes", scenarios=scenarios, start_method=method)
        yield from _of_processes(run)
        if player.means.observer == "proc":  # only the kernel can prove it
            run = player.play("deadlock", scenarios=scenarios, start_method=method)
            if run.outcome is not Outcome.DEADLOCKED:
                yield f"a deadlock under {method} is not proved ({_ending(run)})"
    yield from _of_lines(player.play("one_line", scenarios=scenarios))


def _of_processes(run: Run) -> Iterator[str]:
    method = run.start_method
    if run.outcome is not Outcome.RETURNED or run.value != _TASKS:
        yield f"processes under {method} do not do their tasks ({_ending(run)})"
    if run.leftovers:
        yield f"processes of the library under {method} count as left behind"


def _of_lines(run: Run) -> Iterator[str]:
    lines = {a.label for a in run.arrivals if a.kind == "line"}
    if f"line:{_line_of('def one_line(')}" not in lines:
        yield f"a function on one line is not stopped ({_ending(run)})"


def _line_of(text: str) -> int:
    lines = _SUBJECT.read_text("utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if text in line)


def _ending(run: Run) -> str:
    """How a play ended, for staff."""
    parts = [run.outcome.value, run.stuck_reason or "", run.crash]
    if run.raised is not None:
        parts.append(f"{run.raised.type}: {run.raised.message}")
    return ", ".join(filter(None, parts))
