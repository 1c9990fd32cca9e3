"""The only thread takes more out of a queue than it has put in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.queue_observations import stand_in, told
from autograder.evidence import Role


def _rule(case: Case) -> Mapping[str, Any] | None:
    takers = stand_in(case, "get")
    alone = len(case.run.waiters) == 1 and not case.failures()
    arrived = {a.actor.role for a in case.run.arrivals}
    if not takers or not alone or arrived - {Role.MAIN}:
        return None
    if takers[0].actor.role is not Role.MAIN:
        return None
    return {"evidence": told(case, takers)}


MISTAKE = Mistake(
    name="one-get-too-many",
    title="One `get` more than there were items",
    rank=29,
    rule=_rule,
    happened=("DEADLOCK: the only thread waits in `get`, and the queue is empty."),
    because=(
        "`get` on an empty queue waits until somebody puts. Here nobody else "
        "is there who could."
    ),
    try_next=("call `get` as many times as you have called `put`."),
    page="""\
# one-get-too-many

**What happens.** The function never returns; it waits in its last `get`.

**Why it is wrong.** A queue has no end at which `get` would stop. It waits for the
next item, even if the only thread that could put one is the one that waits.

**Example.**

    while len(result) <= len(items):    # once too often
        result.append(stack.get())

**Instead.**

    for _ in items:
        result.append(stack.get())
""",
)
