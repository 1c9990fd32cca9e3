"""A case: one fact, the play that shows it, and easy questions about both.

The student's program wrote the source text, the stacks and the names.  A rule may use
them to choose words; whether a check failed has been decided before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from autograder.diagnosis.listing import Listing
from autograder.evidence import (
    Actor,
    Arrival,
    Event,
    Frame,
    Outcome,
    Role,
    Run,
    ThreadFailure,
)
from autograder.facts import Fact, FactKind

F = TypeVar("F", bound=Fact)

SHARED = ("read", "write")  # the kinds of gates before shared data is used


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What a rule looks at.  ``exercise`` is the name of the function or class."""

    fact: Fact
    run: Run
    listing: Listing = field(default_factory=lambda: Listing(lines=()))
    exercise: str = ""

    def is_a(self, *kinds: FactKind) -> bool:
        """Return whether the fact is of one of these kinds."""
        return self.fact.kind in kinds

    def as_a(self, kind: type[F]) -> F:
        """Return the fact as one of this kind; raises ``TypeError`` if it is not."""
        if not isinstance(self.fact, kind):
            raise TypeError(f"{self.fact.kind.value!r} is not a {kind.__name__}")
        return self.fact

    def own(self, stack: Sequence[Frame]) -> tuple[Frame, ...]:
        """Return the frames that lie in the student's file, innermost last."""
        name = Path(self.run.module_file).name
        return tuple(f for f in stack if Path(f.file).name == name)

    def line_of(self, stack: Sequence[Frame]) -> Frame | None:
        """Return the student's innermost line of a stack."""
        own = self.own(stack)
        return own[-1] if own else None

    def events(self, name: str, actor: Actor | None = None) -> tuple[Event, ...]:
        """Return the recorder's events of this name, of one thread or of all."""
        who = actor and (actor.pid, actor.tid)
        return tuple(
            e
            for e in self.run.events
            if e.name == name and (who is None or who == (e.pid, e.tid))
        )

    def arrivals(self) -> tuple[Arrival, ...]:
        """Return the arrivals that the fact is about, by ``label`` or ``labels``."""
        return tuple(a for name in self.fact.concerns for a in self.run.of(name))

    def tasks(self) -> tuple[Arrival, ...]:
        """Return the arrivals of all tasks, or else the uses of the shared data."""
        found = tuple(a for a in self.run.arrivals if a.kind == "task")
        return found or tuple(a for a in self.run.arrivals if a.kind in SHARED)

    def ran_only_in(self, role: Role) -> bool:
        """Return whether there were tasks, and all of them ran in that role."""
        tasks = self.tasks()
        return bool(tasks) and all(a.actor.role is role for a in tasks)

    def peak(self) -> int:
        """The largest number of tasks held at one moment, whatever their labels."""
        return max((self.held(i) for i in range(len(self.run.steps))), default=0)

    def held(self, step: int) -> int:
        """Count the tasks held at a step."""
        return sum(
            a.step <= step and (a.released is None or step <= a.released)
            for a in self.tasks()
        )

    def failures(self, *types: str) -> tuple[ThreadFailure, ...]:
        """Return the exceptions that ended threads unseen, of these types or of any."""
        return tuple(
            f for f in self.run.thread_failures if not types or f.raised.type in types
        )

    def raised(self, *types: str) -> bool:
        """Return whether the call ended with an exception of one of these types."""
        if self.run.outcome is not Outcome.RAISED or self.run.raised is None:
            return False
        return not types or self.run.raised.type in types
