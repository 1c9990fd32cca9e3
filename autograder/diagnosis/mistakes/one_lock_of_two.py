"""Two things are changed, and only one of their locks is held."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.locking import clash, doors, use
from autograder.diagnosis.words import line, who
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.LOST_UPDATE):
        return None
    for write in [u for u in clash(case) if u.kind == "write"]:
        taken = {door.label for door in doors(case, write.actor)}
        lock = f"{write.label.partition('.')[0]}.lock"
        if taken and lock not in taken:
            own = doors(case, write.actor)[0]
            at = case.line_of(own.stack)
            took = line(who(own.actor), f"takes `{own.label}` only", at)
            return {"lock": lock, "evidence": (took, use(case, write))}
    return None


MISTAKE = Mistake(
    name="one-lock-of-two",
    title="Only one of two locks is taken",
    rank=31,
    rule=_rule,
    happened="ONE LOCK OF TWO: a balance was changed by somebody who had not taken its "
    "lock, `{lock}`.",
    because="The lock of one account says nothing about the other account. Others who "
    "hold its lock believe that they are alone.",
    try_next="take both locks before you touch a balance.",
    page="""\
# one-lock-of-two

**What happens.** Two transfers have different sources and the same target. Each holds
the lock of its source. Both change the target at the same moment, and one is lost.

**Why it is wrong.** Each lock protects one account. Who changes two accounts needs
both.

**Example.**

    with source.lock:
        source.balance -= amount
        target.balance += amount    # whose lock is held for this?

**Instead.** Both, in an order that is always the same:

    with first.lock, second.lock:
        source.balance -= amount
        target.balance += amount
""",
)
