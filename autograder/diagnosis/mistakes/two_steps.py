"""The money is taken in one step and given in another one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.locking import clash, doors, use
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.LOST_UPDATE) or not case.run.of("audit"):
        return None
    writes = [u for u in clash(case) if u.kind == "write"]
    if len(writes) != 2 or writes[0].actor.tid != writes[1].actor.tid:
        return None
    first, second = writes
    between = [
        door
        for door in doors(case, first.actor)
        if first.step < door.step <= second.step
    ]
    if not between:
        return None
    return {"evidence": (use(case, first), use(case, second))}


MISTAKE = Mistake(
    name="two-steps",
    title="The money is taken in one step and given in another",
    rank=34,
    rule=_rule,
    happened="TWO STEPS: between taking the money here and giving it there both locks "
    "were free, and somebody saw too little or too much.",
    because="Each half is done under a lock, but not both under one. In between the "
    "money is nowhere.",
    try_next="hold both locks until both balances are changed.",
    page="""\
# two-steps

**What happens.** Each balance is changed under its own lock. Somebody who takes both
locks in between, and adds up, finds that money is missing.

**Why it is wrong.** Each half is one step. The transfer is not: it has a moment in
which it is half done, and anybody may come in at that moment.

**Example.**

    with source.lock:
        source.balance -= amount
    with target.lock:               # in between it is nowhere
        target.balance += amount

**Instead.** Both locks, for all of it:

    with first.lock, second.lock:
        source.balance -= amount
        target.balance += amount
""",
)
