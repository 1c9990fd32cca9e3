"""Threads take the same locks in different orders, and wait for each other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.holders import cycle, held_lock, thing
from autograder.diagnosis.locking import waiting_for
from autograder.diagnosis.words import count, line, who
from autograder.evidence import Waiter
from autograder.verdict import EvidenceLine, FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.DEADLOCKED):
        return None
    ring = cycle(case.run.waiters)
    evidence = tuple(_told(ring, waiter) for waiter in ring)
    if len(ring) < 2:
        evidence = _at_the_doors(case)
    threads = count(len(evidence), "thread")
    return {"threads": threads, "evidence": evidence} if evidence else None


def _at_the_doors(case: Case) -> tuple[EvidenceLine, ...]:
    """Tell a circle by the gates before the locks, where the recorder knows none."""
    waiting = waiting_for(case)
    wants = {lock: {a.label for a in own[:-1]} for lock, (_, own) in waiting.items()}
    circle = _circle(wants)
    told: list[EvidenceLine] = []
    for lock in circle if len(circle) > 1 else ():
        waiter, own = waiting[lock]
        held = next(a.label for a in own[:-1] if a.label in circle)
        at = waiter.at or case.line_of(waiter.stack)
        doing = f"has taken {held}   waits for {lock}"
        told.append(line(who(own[-1].actor), doing, at))
    return tuple(told)


def _circle(wants: Mapping[str, set[str]]) -> list[str]:
    """Find locks each of which is wanted by one who has taken the next."""
    for start in sorted(wants):
        path = [start]
        while len(path) <= len(wants):
            held = sorted(wants[path[-1]] & wants.keys())
            if not held:
                break
            if held[0] == start:
                return path
            path.append(held[0])
    return []


def _told(ring: tuple[Waiter, ...], waiter: Waiter) -> EvidenceLine:
    """What a thread of the ring holds since which line, and what it waits for."""
    asking = ring[ring.index(waiter) - 1]
    since = asking.holder.since if asking.holder is not None else None
    holds = f"holds {held_lock(asking)}" + (
        f" since line {since.line}" if since else ""
    )
    return line(who(waiter.actor), f"{holds}, waits for {thing(waiter)}", waiter.at)


MISTAKE = Mistake(
    name="lock-order",
    title="Threads take two locks in different orders",
    rank=30,
    rule=_rule,
    happened="DEADLOCK: {threads} wait for each other: each holds the lock that "
    "another one needs.",
    because="Nobody lets go of one lock before the other one is there.",
    try_next="make every thread take the locks in the same order.",
    page="""\
# lock-order

**What happens.** One thread holds lock A and waits for B. Another one holds B and waits
for A. Neither can ever go on.

**Why it is wrong.** With two locks at a time, it must not matter who comes when. If one
thread takes A first and another one B first, both can have their first lock at the
same moment. It happens rarely, and then for ever.

**Example.**

    def transfer(source, target, amount):
        with source.lock:           # ada: A, bob: B
            with target.lock:       # ada: B, bob: A
                ...

**Instead.** Give the locks an order that all threads share, and take them in it:

    first, second = sorted((source, target), key=lambda account: account.number)
    with first.lock, second.lock:
        ...
""",
)
