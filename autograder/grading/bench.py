"""The bench: one submission, held ready for the checks of one file of tests."""

from __future__ import annotations

import ast
import hashlib
import hmac
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from autograder.enclosure import ClosedPlace
from autograder.errors import LockstepError
from autograder.evidence import Outcome, Run
from autograder.facts import (
    Fact,
    MissingName,
    NotCallable,
    NotLoaded,
    OtherFact,
    WrongSignature,
)
from autograder.play import Budget, Hosts, Means, Player, Submission
from autograder.referee.strategies import Strategy, replayed
from autograder.verdict import CheckFailed

_MOST_SOURCE = 256 * 1024  # bytes


class ScenarioFailedError(LockstepError):
    """A scenario file of the course failed by itself: an error of ours."""


class OpenedGates(Exception):  # noqa: N818 - a way out of a test, no error
    """A scenario ran with its gates open: there is nothing to judge."""


@dataclass(slots=True, kw_only=True)
class Play:
    """What a check calls to play a scenario; keeps every run for the verdict."""

    player: Player | None
    scenarios: Path
    open_gates: Callable[[], AbstractContextManager[None]] | None = None
    schedules: Sequence[Sequence[str]] = ()  # to be followed again, play by play
    measures: bool = False
    shown: str = ""  # what a passed check shows in place of the usual witness
    runs: list[Run] = field(default_factory=list)
    remarks: list[tuple[Fact, Run]] = field(default_factory=list)

    def remark(self, fact: Fact | None, run: Run) -> None:
        """Note advice that costs nothing: a check that passes shows it."""
        if fact is not None:
            self.remarks.append((fact, run))

    def __call__(
        self,
        scenario: str,
        *args: Any,
        strategy: Strategy | None = None,
        start_method: str | None = None,
    ) -> Run:
        """Play ``scenario`` of the `scenarios.py` beside the test, and give the run.

        Raises ``ScenarioFailedError`` when the scenario's own file does not load.
        """
        if self.open_gates is not None:
            with self.open_gates():
                self._playing().debug(scenario, *args, scenarios=self.scenarios)
            raise OpenedGates
        if len(self.runs) < len(self.schedules):
            strategy = replayed(self.schedules[len(self.runs)])
        run = self._playing().play(
            scenario,
            *args,
            scenarios=self.scenarios,
            strategy=strategy,
            start_method=start_method,
        )
        self.runs.append(run)
        if run.raised is not None and run.raised.phase == "scenario":
            reason = f"{run.raised.type}: {run.raised.message}"
            raise ScenarioFailedError(f"The scenario `{scenario}` failed: {reason}")
        return run

    def _playing(self) -> Player:
        if self.player is None:
            raise LockstepError("There is no submission to be played.")
        return self.player


class Bench:
    """One submission and what the checks of one file need to know about it.

    ``refusal`` says why there is nothing to be played; then every check fails with it.
    Plays are made by ``means``, and in ``place``, if there is one.  With ``measures`` a
    stopwatch runs beside the proofs that ask for one.
    """

    def __init__(
        self,
        *,
        submission: Submission | None,
        scenarios: Path,
        means: Means,
        seed: str,
        measures: bool = False,
        refusal: str = "",
        place: ClosedPlace | None = None,
    ) -> None:
        self.submission = submission
        self.scenarios = scenarios
        self.means = means
        self.seed = seed
        self.measures = measures
        self.refusal = refusal
        # Read before the first play: what runs there may put another file in its place.
        self.source = _lines(submission.path) if submission else []
        self.budget = Budget()
        self.hosts = Hosts(place)
        self._loaded: Run | LockstepError | None = None

    def close(self) -> None:
        """End what was kept for further plays."""
        self.hosts.close()

    def play(self, check: str, **options: Any) -> Play:
        """Return a check its own ``Play``, with tokens of its own."""
        player = self._player(self.submission, check) if self.submission else None
        return Play(
            player=player,
            scenarios=self.scenarios,
            measures=self.measures,
            **options,
        )

    def _player(self, submission: Submission, check: str) -> Player:
        return Player(
            submission,
            budget=self.budget,
            hosts=self.hosts,
            seed=derived(self.seed, check),
            means=self.means,
        )

    def require(self, exercise: str, signatures: Mapping[str, str]) -> None:
        """Raise ``CheckFailed`` unless the file loads and offers the exercise.

        ``signatures`` are those of all exercises of the file of tests; the submission
        is loaded once for all of them.
        """
        if self.submission is None:
            fact = OtherFact(message=self.refusal)
            raise CheckFailed(fact)
        run = self._load(self.submission, signatures)
        reported = run.value.get(exercise) if isinstance(run.value, dict) else None
        fact_found = _obstacle(run, exercise, signatures.get(exercise, ""), reported)
        if fact_found is not None:
            raise CheckFailed(fact_found, run)

    def _load(self, submission: Submission, signatures: Mapping[str, str]) -> Run:
        if self._loaded is None:
            names = [[name, shapes(text)] for name, text in signatures.items()]
            try:
                self._loaded = self._player(submission, "$load").load(names)
            except LockstepError as error:
                self._loaded = error
        if isinstance(self._loaded, LockstepError):
            raise self._loaded
        return self._loaded


def _lines(path: Path) -> list[str]:
    """Read the student's file as lines of text, to quote them in a verdict."""
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_SOURCE)
    except OSError:
        return []
    return data.decode("utf-8", "replace").splitlines()


def derived(seed: str, *names: str) -> str:
    """Derive a seed for what ``names`` say (HMAC-SHA256, RFC 2104)."""
    message = "\0".join(names).encode("utf-8", "backslashreplace")
    return hmac.new(seed.encode(), message, hashlib.sha256).hexdigest()[:32]


def shapes(signature: str) -> list[int]:
    """Return the numbers of positional arguments that a call may have.

    ``gather(tasks)`` gives ``[1]``, ``start(task, *args)`` gives ``[1, 4]``.
    Raises ``LockstepError`` for what is not a signature; nothing gives nothing.
    """
    if not signature:
        return []
    try:
        found = ast.parse(f"def {signature}: ...").body[0]
    except SyntaxError as error:
        problem = f"`{signature}` is not a signature such as `name(first, *others)`"
        raise LockstepError(problem) from error
    assert isinstance(found, ast.FunctionDef)
    least = len(found.args.args) - len(found.args.defaults)
    most = len(found.args.args) + (3 if found.args.vararg else 0)
    return sorted({least, most})


def _obstacle(run: Run, name: str, signature: str, reported: Any) -> Fact | None:
    if run.outcome is not Outcome.RETURNED:
        return NotLoaded()
    match reported:
        case ["function" | "class", True, *_]:
            return None
        case ["function" | "class", False, str(actual), *_]:
            return WrongSignature(name=name, expected=signature, actual=actual)
        case ["other", *_]:
            return NotCallable(name=name, type="")
        case ["missing", *_]:
            return MissingName(name=name, present=[])
    return NotLoaded()
