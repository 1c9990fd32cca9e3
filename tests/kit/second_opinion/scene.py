"""The scene of one scenario: it calls the solution, and refutes in one sentence."""

import itertools
import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any, NoReturn, TypeVar

from . import census, observe
from .errands import Note, read_notes
from .jitter import Jitter
from .plan import RunPlan

Kind = TypeVar("Kind")


class RefutedError(Exception):
    """The solution contradicts the contract; the text says how."""


class UnableError(Exception):
    """The scenario cannot be played here, so it says nothing."""


@dataclass(frozen=True)
class Outcome:
    """How a call ended: with a value or with an exception, and after how long."""

    value: Any
    error: BaseException | None
    seconds: float


@dataclass(frozen=True)
class Scenario:
    """One thing that a contract says, as a function that plays it."""

    exercise: str
    play: Callable[["Scene"], None]
    core: bool
    patient_only: bool
    deadline: float

    @property
    def title(self) -> str:
        """What the scenario plays: the docstring of its function."""
        return (self.play.__doc__ or "").strip().rstrip(".")


SCENARIOS: list[Scenario] = []


def scenario(
    exercise: str,
    *,
    core: bool = False,
    patient_only: bool = False,
    deadline: float = 20.0,
) -> Callable[[Callable[["Scene"], None]], Callable[["Scene"], None]]:
    """Register a function as a scenario of an exercise.

    A ``core`` scenario is played under all start methods, the others under fork only;
    a ``patient_only`` one takes seconds, and is played in one of ten runs.
    """

    def register(play: Callable[["Scene"], None]) -> Callable[["Scene"], None]:
        SCENARIOS.append(Scenario(exercise, play, core, patient_only, deadline))
        return play

    return register


@dataclass
class Scene:
    """What a scenario is given: the solution, a folder, and luck."""

    exercise: str
    student: ModuleType
    plan: RunPlan
    place: Path
    jitter: Jitter
    tell: Callable[..., None]
    random: Random = field(init=False)
    folder: str = field(init=False, default="")
    returned_at: float = field(init=False, default=0.0)
    numbers: Any = field(init=False, default_factory=itertools.count)

    def __post_init__(self) -> None:
        self.random = Random(self.plan.seed)

    def begin(self) -> None:
        """Make a fresh folder for the next scenario."""
        path = self.place / f"scene{next(self.numbers)}"
        path.mkdir()
        self.folder = str(path)
        self.jitter.refill()

    @property
    def patience(self) -> float:
        """How long a slow task takes: now and then longer than any fixed limit."""
        return 5.6 if self.plan.patient else 0.1

    def some(self, values: Sequence[Kind], count: int) -> list[Kind]:
        """Return a few of the values; ten runs after each other take all of them."""
        first = self.plan.seed * count % len(values)
        twice = [*values, *values]
        return twice[first : first + (1 if self.plan.core_only else count)]

    def fresh(self) -> str:
        """Return another fresh folder: for a second play in the same scenario."""
        self.begin()
        return self.folder

    def notes(self, what: str = "") -> list[Note]:
        """Return what the tasks of this scenario have written down."""
        return read_notes(self.folder, what)

    def ended_by_return(self) -> int:
        """Count the tasks that had ended when the last call returned."""
        return sum(note.at <= self.returned_at for note in self.notes("out"))

    # --- calls

    def call(
        self, case: str, *args: Any, daemons: bool = True, **named: Any
    ) -> Outcome:
        """Call the solution, and look that it leaves nobody behind."""
        function = getattr(self.student, self.exercise)
        threads = census.thread_idents()
        self.tell("calling", case=case)
        began = time.monotonic()
        value, error = None, None
        try:
            value = function(*args, **named)
        except BaseException as caught:  # noqa: BLE001 - it is looked at afterwards
            error = caught
        self.returned_at = time.monotonic()
        seconds = self.returned_at - began
        self.expect_nobody(case, threads, daemons=daemons)
        return Outcome(value, error, seconds)

    def value_of(self, case: str, *args: Any, **named: Any) -> Any:
        """Call the solution and return its value; it must not raise."""
        outcome = self.call(case, *args, **named)
        if outcome.error is not None:
            self.refute(f"{case} raised {short(outcome.error)}")
        return outcome.value

    def error_of(self, case: str, *args: Any, **named: Any) -> BaseException:
        """Call the solution and return what it raises; it must raise."""
        outcome = self.call(case, *args, **named)
        if outcome.error is None:
            self.refute(f"{case} raised nothing, and returned {short(outcome.value)}")
        return outcome.error

    # --- judgements

    def refute(self, sentence: str) -> NoReturn:
        """Say that the contract is contradicted."""
        raise RefutedError(sentence)

    def expect(self, holds: bool, sentence: str) -> None:
        """Refute with the sentence unless it holds."""
        if not holds:
            self.refute(sentence)

    def expect_value(self, case: str, value: Any, expected: Any) -> None:
        """Refute unless the value is the expected one, of the same types."""
        self.expect(
            alike(value, expected),
            f"{case} gave {short(value)}, expected {short(expected)}",
        )

    def expect_error(
        self, case: str, error: BaseException, expected: Exception
    ) -> None:
        """Refute unless a copy of the expected exception was raised."""
        self.expect(
            alike(error, expected),
            f"{case} raised {short(error)}, expected {short(expected)}",
        )

    def expect_nobody(self, case: str, threads: set[int], *, daemons: bool) -> None:
        """Refute if a thread or a process of the call is still alive."""
        named = census.settled(lambda: census.new_threads(threads, daemons=daemons))
        self.expect(not named, f"{case} left threads behind: {', '.join(named)}")

        def alive() -> list[int]:
            return [seen.pid for seen in census.working_children() if not seen.zombie]

        left = census.settled(alive)
        self.expect(not left, f"{case} left {len(left)} processes behind")

    def expect_joined(self, case: str) -> None:
        """Refute if a child has ended, and nobody has joined it."""
        zombies = [seen.pid for seen in census.working_children() if seen.zombie]
        self.expect(not zombies, f"{case} did not join {len(zombies)} of its children")

    def expect_met(self, case: str, count: int) -> None:
        """Refute if the tasks that were to meet were never all there at once."""
        alone = self.notes("alone")
        self.expect(not alone, f"{case}: {count} were never at work at once")

    def expect_each_once(self, case: str, items: list[Any]) -> None:
        """Refute unless the task was called once for each item."""
        ran = sorted((note.about for note in self.notes("in")), key=repr)
        self.expect(
            ran == sorted(items, key=repr),
            f"{case}: the task was called for {short(ran)}, expected {short(items)}",
        )

    def expect_own_processes(self, case: str, count: int) -> None:
        """Refute unless so many different children ran the task, and never this one."""
        pids = {note.pid for note in self.notes("in")}
        self.expect(os.getpid() not in pids, f"{case}: the task ran in the parent")
        self.expect(
            len(pids) == count,
            f"{case}: {len(pids)} processes ran the task, expected {count}",
        )

    def most_at_once(self) -> int:
        """Return how many were between their notes "in" and "out" at one moment."""
        there = most = 0
        for note in sorted(self.notes(), key=lambda note: note.at):
            there += {"in": 1, "out": -1}.get(note.what, 0)
            most = max(most, there)
        return most

    def on_the_screen(self, call: Callable[[], None]) -> str:
        """Return what a call and its children print."""
        path = Path(self.folder, "screen")
        kept = os.dup(1)
        number = os.open(path, os.O_WRONLY | os.O_CREAT)
        os.dup2(number, 1)
        os.close(number)
        try:
            call()
        finally:
            os.dup2(kept, 1)
            os.close(kept)
        return path.read_text(errors="replace")


def alike(value: Any, expected: Any) -> bool:
    """Tell whether two values are equal, of the same types, all the way down."""
    if isinstance(expected, BaseException):
        return (
            type(value) is type(expected)
            and alike(value.args, expected.args)
            and alike(vars(value), vars(expected))
        )
    if type(value) is not type(expected):
        return False
    if isinstance(expected, list | tuple):
        return len(value) == len(expected) and all(map(alike, value, expected))
    if isinstance(expected, dict):
        return set(value) == set(expected) and all(
            alike(value[key], expected[key]) for key in expected
        )
    return bool(value == expected)


def short(value: Any) -> str:
    """Show a value in a sentence, cut when it is long."""
    if isinstance(value, bytes | str) and len(value) > 80:
        return f"{value[:12]!r}... ({len(value)} long)"
    if isinstance(value, list | tuple) and len(value) <= 6:
        inner = ", ".join(map(short, value))
        return f"[{inner}]" if isinstance(value, list) else f"({inner})"
    try:
        text = repr(value)
    except Exception:  # noqa: BLE001 - the value may be anything
        text = f"a {type(value).__name__}"
    return text if len(text) <= 160 else f"{text[:150]}..."


def pretend_cpus(cpus: int | None, usable: int | None = None) -> None:
    """Let the machine seem to have so many CPUs."""
    observe.MACHINE.pretend(cpus, usable)
