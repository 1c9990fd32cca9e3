"""Observations about locks: who interfered, what a line holds, what waits for what.

That two used shared data at the same time is seen in the play.  Which lock should have
kept them apart is read in the source: for words only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from autograder.awaited import LOCKS
from autograder.diagnosis.case import SHARED, Case
from autograder.diagnosis.observations import reach
from autograder.diagnosis.words import line, task, translated, who
from autograder.evidence import Actor, Arrival, Frame, Role, ThreadFailure, Waiter
from autograder.facts import FactKind, Overlap
from autograder.verdict import EvidenceLine

MAKES = r"\b(?:R?Lock|Semaphore|BoundedSemaphore|Condition)\("
_TAKES = r"\.acquire\b|^with\b(?!.*\b(?:open|Pool|\w+Executor|Manager|suppress)\()"
_HEAD = re.compile(r"^(?:async )?with (?P<locks>[\w.\[\], ]+):")
_ACQUIRE = re.compile(r"(?P<lock>[\w.]+)\.acquire\(")
_VALUE = re.compile(r"([A-Za-z_][\w.]*)\.value\b")  # the attribute of a `Counter`
_DOES = {"read": "reads", "write": "writes"}
DEFINES = re.compile(r"^(?:async )?def (\w+)")


def clash(case: Case) -> tuple[Arrival, ...]:
    """Return the uses of the shared data, if the fact is that two interfered."""
    fact = case.fact
    if isinstance(fact, Overlap):
        if fact.earlier or (fact.limit or 1) > 1:
            return ()  # it is about their order, or several may be inside
        uses = case.arrivals()
    elif case.is_a(FactKind.LOST_UPDATE):
        uses = tuple(a for a in case.run.arrivals if a.kind in SHARED)
    else:
        return ()
    return tuple(use for use in uses if case.own(use.stack))


def two_of(case: Case, uses: Sequence[Arrival]) -> tuple[EvidenceLine, ...]:
    """Return lines of two different threads at the shared data, the first of each."""
    firsts = {_key(a.actor): a for a in reversed(uses)}
    chosen = sorted(firsts.values(), key=lambda a: a.step)[:2]
    return tuple(use(case, arrival) for arrival in chosen)


def use(case: Case, arrival: Arrival) -> EvidenceLine:
    """Return what a thread did at a gate of the shared data."""
    kind = arrival.label.rpartition(":")[2]
    doing = f"{_DOES.get(kind, 'is at')} {used(case, arrival)}"
    own = own_part(case, arrival.stack)
    return line(who(arrival.actor), doing, own[-1] if own else None)


def used(case: Case, arrival: Arrival) -> str:
    """Return the name of the shared data that a thread was at.

    Where its line does not have the name that the check knows, by that of the line.
    """
    name, _, kind = arrival.label.rpartition(":")
    if kind in _DOES:
        own = own_part(case, arrival.stack)
        source = own[-1].source if own else ""
        written = set(_VALUE.findall(source))
        other = len(written) == 1 and not re.search(rf"\b{re.escape(name)}\b", source)
        return f"`{written.pop() if other and '.' not in name else name}`"
    return task(translated(arrival.label, case.run.tokens))


def used_by_two(case: Case, uses: Sequence[Arrival]) -> str:
    """Return the name of the first shared data that two threads or processes used."""
    by_name: dict[str, list[Arrival]] = {}
    for arrival in uses:
        name, _, kind = arrival.label.rpartition(":")
        key = name if kind in _DOES else arrival.label
        by_name.setdefault(key, []).append(arrival)
    shared = (u for u in by_name.values() if len({_key(a.actor) for a in u}) > 1)
    first = next(shared, None)
    return used(case, first[0]) if first else "shared data"


def ended(failure: ThreadFailure) -> str:
    """Name the thread or process that ended with an exception."""
    name = failure.actor_name
    return name if name not in ("", "MainThread") else "a process"


def processes(uses: Iterable[Arrival]) -> int:
    """Count the processes that used it."""
    return len({arrival.actor.pid for arrival in uses})


def makes(case: Case, pattern: str = MAKES) -> list[int]:
    """Return the lines of the file that make a lock."""
    return case.listing.find(pattern, range(1, len(case.listing.lines) + 1))


def made_here(case: Case) -> list[int]:
    """Return those that the exercise uses: inside it, or at the top of the file."""
    inner = set(reach(case))
    return [n for n in makes(case) if n in inner or at_top(case, n)]


def at_top(case: Case, number: int) -> bool:
    """Return whether a line is not indented."""
    return case.listing.lines[number - 1][:1].strip() != ""


def takes(case: Case) -> list[int]:
    """Return the lines of the exercise that take a lock of any kind."""
    return case.listing.find(_TAKES, reach(case))


def own_part(case: Case, stack: Sequence[Frame]) -> tuple[Frame, ...]:
    """Return the student's frames without those that a forked child inherits."""
    begins = [n for n, frame in enumerate(stack) if frame.function == "_bootstrap"]
    return case.own(stack[begins[-1] :] if begins else stack)


def guard_of(case: Case, stack: Sequence[Frame]) -> tuple[str, Frame] | None:
    """Name the lock that is held at a line, and the line that takes it."""
    for frame in reversed(own_part(case, stack)):
        found = _with_above(case, frame) or _acquired_above(case, frame)
        if found is not None:
            return found[0], case.listing.frame(found[1])
    return None


def _with_above(case: Case, frame: Frame) -> tuple[str, int] | None:
    for number in range(frame.line, max(frame.line - 60, 0), -1):
        head = _HEAD.match(case.listing.text(number))
        inside = number == frame.line or frame.line in case.listing.block(number)
        if head and inside:
            return head["locks"], number
    return None


def _acquired_above(case: Case, frame: Frame) -> tuple[str, int] | None:
    gone: set[str] = set()
    for number in range(frame.line - 1, max(frame.line - 60, 0), -1):
        text = case.listing.text(number).split("#", 1)[0]
        if DEFINES.match(text):
            return None
        gone |= set(re.findall(r"([\w.]+)\.release\(", text))
        taken = _ACQUIRE.search(text)
        if taken and taken["lock"] not in gone:
            return taken["lock"], number
    return None


def lock_of_the_parent(case: Case) -> str:
    """Name the lock that the parent holds where it starts children that take none.

    A forked child inherits the frames of its parent: they show where it was started.
    """
    for arrival in case.arrivals():
        begins = case.own(arrival.stack)[: -len(own_part(case, arrival.stack)) or None]
        if arrival.actor.role is not Role.PROCESS or guard_of(case, arrival.stack):
            return ""
        names = [found[0] for f in begins if (found := _with_above(case, f))]
        locks = [x for x in names if makes(case, rf"^{re.escape(x)}\b.*=.*Lock\(")]
        if locks:
            return locks[0]
    return ""


def definition_of(case: Case, number: int) -> int:
    """Return the line that begins the function that a line belongs to; 0 for none."""
    heads = (n for n in range(number, 0, -1) if DEFINES.match(case.listing.text(n)))
    return next((n for n in heads if number in case.listing.block(n)), 0)


def function_of(case: Case, number: int) -> str:
    """Name the function that a line belongs to; nothing at the top of the file."""
    found = DEFINES.match(case.listing.text(definition_of(case, number)))
    return found[1] if found else ""


def in_a_loop(case: Case, number: int) -> bool:
    """Return whether a line runs repeatedly: in a loop or a comprehension."""
    text = case.listing.text(number)
    heads = [n for n in case.listing.loops(within=case.exercise) if n < number]
    inside = any(number in case.listing.block(head) for head in heads)
    near = " ".join(case.listing.text(n) for n in range(number, number + 4))
    return inside or " for " in text or ("args=" in text and " for " in near)


def doors(case: Case, actor: Actor) -> list[Arrival]:
    """Return the arrivals of a thread before locks that have gates, in order."""
    return [
        a
        for a in case.run.arrivals
        if a.kind == "gate" and a.label.endswith(".lock") and a.actor.tid == actor.tid
    ]


def waiting_for(case: Case) -> dict[str, tuple[Waiter, list[Arrival]]]:
    """Return those who wait for a lock that has a gate, by the name of the lock."""
    found: dict[str, tuple[Waiter, list[Arrival]]] = {}
    for waiter in case.run.waiters:
        own = doors(case, waiter.actor)
        last = own[-1] if own else None
        if last is not None and last.released is not None and waiter.awaits in LOCKS:
            found.setdefault(last.label, (waiter, own))
    return found


def _key(actor: Actor) -> tuple[int, int]:
    return actor.pid, actor.tid
