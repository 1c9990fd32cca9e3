"""The ledger of a play: who arrived where, what was offered, who was let go."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from autograder.evidence import Actor, Arrival, Frame, Step
from autograder.referee.gate_connections import Gate
from autograder.referee.strategies import Held
from autograder.student_side import wire

# Arrivals kept: an endless poll makes more of sleeps and lines, and none of those may
# push out what is judged.
_MOST_RECORDED = 5000
_MOST_PASSING = 5000
_PASSING = ("line", "sleep")


@dataclass(slots=True, kw_only=True)
class Entry:
    """One arrival, while the play goes on."""

    gate: Gate
    actor: Actor
    key: str
    step: int
    due: float  # virtual seconds; only for sleepers
    released: int | None = None

    @property
    def asleep(self) -> bool:
        """Whether the actor called ``time.sleep`` and nothing else."""
        return self.gate.kind == "sleep"

    def as_held(self) -> Held:
        """Return what a strategy sees of this arrival."""
        return Held(
            key=self.key,
            label=self.gate.label,
            kind=self.gate.kind,
            actor=self.actor,
        )


def frames(stack: Any) -> tuple[Frame, ...]:
    """Read a stack that the student's process sent; what does not fit is left out."""
    result = []
    for item in stack if isinstance(stack, list) else []:
        match item:
            case [str(file), int(line), str(function), *rest]:
                source = rest[0] if rest and isinstance(rest[0], str) else ""
                frame = Frame(file=file, line=line, function=function, source=source)
                result.append(frame)
    return tuple(result[-40:])


def named_actor(actor: Actor, message: Any) -> Actor:
    """Add the names by which the program itself calls the actor."""
    process, thread = str(message.get("process", "")), str(message.get("thread", ""))
    name = thread if process in ("", "MainProcess") else f"{process}/{thread}"
    return Actor(pid=actor.pid, tid=actor.tid, role=actor.role, name=name[:120])


class Ledger:
    """Everything the referee wrote down during one play."""

    def __init__(self) -> None:
        self.history: list[str] = []
        self.steps: list[Step] = []
        self._entries: dict[int, Entry] = {}  # standing now, by id of the gate
        self._all: list[Entry] = []
        self._kept: Counter[bool] = Counter()  # by whether they only pass
        self._named: Counter[str] = Counter()
        self._fresh = False
        self.awake = 0  # arrivals so far that are more than sleeps

    def numbers(self) -> dict[tuple[int, int], tuple[int, int]]:
        """Return what each actor calls itself, process and thread, and what it is."""
        found = {}
        for entry in self._all:
            message = entry.gate.message or {}
            match message.get("pid"), message.get("tid"):
                case int(pid), int(tid):
                    found[pid, tid] = (entry.actor.pid, entry.actor.tid)
        return found

    def see(self, gate: Gate, actor: Actor, due: float) -> Entry:
        """Return the entry of the one at ``gate``; make it at first sight."""
        entry = self._entries.get(id(gate))
        if entry is None:
            actor = named_actor(actor, gate.message or {})
            key = f"{gate.label}@{actor.name}"
            self._named[key] += 1
            if self._named[key] > 1:
                key = f"{key}#{self._named[key]}"
            step = len(self.steps)
            entry = Entry(gate=gate, actor=actor, key=key, step=step, due=due)
            self._entries[id(gate)] = entry
            self._keep(entry)
            if not entry.asleep:
                self._fresh = True
                self.awake += 1
        return entry

    def _keep(self, entry: Entry) -> None:
        passing = entry.gate.kind in _PASSING
        if self._kept[passing] < (_MOST_PASSING if passing else _MOST_RECORDED):
            self._kept[passing] += 1
            self._all.append(entry)

    def decide(
        self,
        standing: list[Entry],
        chosen: Entry | None,
        *,
        blocked: tuple[Actor, ...],
        quiescent: bool,
        timers_pending: bool,
        spinning: bool,
        busy: frozenset[tuple[int, int]] = frozenset(),
        returned: bool,
        exhausted: bool = False,
    ) -> None:
        """Write down one decision; a mere wake-up from sleep makes no step."""
        awake = chosen is not None and not chosen.asleep
        if chosen is not None:
            self._take_out(chosen)
        if not (awake or self._fresh or chosen is None):
            return
        self._fresh = False
        step = Step(
            offered=tuple(sorted(e.key for e in standing if not e.asleep)),
            released=chosen.key if chosen is not None and awake else None,
            blocked=len(blocked),
            waiting=frozenset((actor.pid, actor.tid) for actor in blocked),
            quiescent=quiescent,
            timers_pending=timers_pending,
            spinning=spinning,
            busy=busy,
            returned=returned,
            exhausted=exhausted,
        )
        self.steps.append(step)

    def _take_out(self, chosen: Entry) -> None:
        chosen.released = len(self.steps)
        del self._entries[id(chosen.gate)]
        if not chosen.asleep:
            self.history.append(chosen.key)

    def arrivals(self) -> tuple[Arrival, ...]:
        """All arrivals, in the order in which they were first seen."""
        return tuple(
            Arrival(
                label=entry.gate.label,
                kind=entry.gate.kind,
                actor=entry.actor,
                step=entry.step,
                released=entry.released,
                args=_arguments(entry.gate),
                stack=frames((entry.gate.message or {}).get("stack")),
            )
            for entry in self._all
        )


def _arguments(gate: Gate) -> tuple[Any, ...]:
    try:
        value = wire.decode((gate.message or {}).get("args", []))
    except wire.WireError:
        return ()
    return tuple(value) if isinstance(value, list | tuple) else ()
