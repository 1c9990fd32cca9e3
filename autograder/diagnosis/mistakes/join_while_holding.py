"""The caller waits for a thread that needs the lock which the caller holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.holders import holder_waits
from autograder.diagnosis.observations import inside_with, lock_at, waits_in
from autograder.diagnosis.words import line, who
from autograder.evidence import Waiter
from autograder.verdict import EvidenceLine, FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.DEADLOCKED):
        return None
    joining = [w for w in case.run.waiters if waits_in(w, "threading.py", "join")]
    for waiter in case.run.waiters:
        at = waiter.at or case.line_of(waiter.stack)
        lock = waiter.lock or lock_at(at)
        holder = _holder(case, joining, waiter, lock) if lock else None
        if holder is not None and waiter not in joining:
            here = holder.at or case.line_of(holder.stack)
            return {
                "lock": lock,
                "evidence": (
                    *_took(waiter, lock),
                    line(who(holder.actor), f"waits, inside `{lock}`", here),
                    line(who(waiter.actor), f"waits for `{lock}`", at),
                ),
            }
    return None


def _took(waiter: Waiter, lock: str) -> tuple[EvidenceLine, ...]:
    if waiter.holder is None or waiter.holder.since is None:
        return ()
    name = who(waiter.holder.actor)
    return (line(name, f"took `{lock}`", waiter.holder.since),)


def _holder(
    case: Case, joining: list[Waiter], asking: Waiter, lock: str
) -> Waiter | None:
    """Who holds the lock and joins: the recorder tells, or else the text."""
    if asking.holder is not None:
        return holder_waits(asking, joining)
    for waiter in joining:
        stack = waiter.stack or ((waiter.at,) if waiter.at else ())
        if inside_with(case, stack, lock):
            return waiter
    return None


MISTAKE = Mistake(
    name="join-while-holding",
    title="You wait for a thread that needs your lock",
    rank=30,
    rule=_rule,
    happened="DEADLOCK: one thread waits for the end of another, and holds `{lock}`, "
    "which the other one needs to end.",
    because="The one cannot let go before the other has ended, and the other cannot "
    "end before the one lets go.",
    try_next="call `join()` outside of the `with` block.",
    page="""\
# join-while-holding

**What happens.** The calling thread stands in `join()`. The thread it waits for stands
at `with lock:`. Neither can ever go on.

**Why it is wrong.** While you hold a lock, everybody who needs it stands still. So do
not wait inside for somebody who might need it.

**Example.**

    with lock:
        thread.join()       # the thread wants the lock before it ends
        total = sum(values)

**Instead.** Wait first, then lock; after the join, often no lock is needed at all:

    thread.join()
    total = sum(values)
""",
)
