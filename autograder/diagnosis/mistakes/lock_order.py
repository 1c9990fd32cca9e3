"""Two threads take two locks in opposite orders."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.locking import waiting_for
from autograder.diagnosis.words import count, line, who
from autograder.verdict import EvidenceLine, FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.DEADLOCKED):
        return None
    waiting = waiting_for(case)
    wants = {lock: {a.label for a in own[:-1]} for lock, (_, own) in waiting.items()}
    circle = _circle(wants)
    if len(circle) < 2:
        return None
    evidence: list[EvidenceLine] = []
    for lock in circle:
        waiter, own = waiting[lock]
        held = next(a.label for a in own[:-1] if a.label in circle)
        at = waiter.at or case.line_of(waiter.stack)
        doing = f"has taken {held}   waits for {lock}"
        evidence.append(line(who(own[-1].actor), doing, at))
    number = count(len(circle), "thread")
    return {"threads": number, "evidence": tuple(evidence)}


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


MISTAKE = Mistake(
    name="lock-order",
    title="Two locks are taken in opposite orders",
    rank=29,
    rule=_rule,
    happened="DEADLOCK: {threads} wait for each other in a circle. Each has one lock, "
    "and waits for that of the next.",
    because="Nobody gives a lock back before having got the second one, and nobody "
    "gets it.",
    try_next="let every thread take the locks in the same order, whatever the "
    "direction: sort them by `id`.",
    page="""\
# lock-order

**What happens.** One thread moves money from ann to bob, another one from bob to ann.
Each takes its first lock. Each waits for its second one, for ever.

**Why it is wrong.** "First the source, then the target" is not one order: it depends on
the direction of the transfer.

**Example.**

    with source.lock:
        with target.lock:       # for the other thread it is the other way round
            ...

**Instead.** Choose an order in which all agree, whatever the direction:

    first, second = sorted([source, target], key=id)
    with first.lock, second.lock:
        ...
""",
)
