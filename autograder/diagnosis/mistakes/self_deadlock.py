"""A thread waits for a lock that it holds itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.locking import waiting_for
from autograder.diagnosis.observations import inside_with, lock_at
from autograder.diagnosis.words import line, who
from autograder.evidence import Frame, Waiter
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.DEADLOCKED):
        return None
    for lock, (waiter, own) in waiting_for(case).items():
        if len(own) > 1 and own[-2].label == lock:
            name = who(own[-1].actor)
            took = case.line_of(own[-2].stack)
            at = waiter.at or case.line_of(waiter.stack)
            lines = line(name, "took it here", took), line(name, "waits for it", at)
            return {"name": name, "lock": lock, "evidence": lines}
    for waiter in case.run.waiters:
        at = waiter.at or case.line_of(waiter.stack)
        lock = waiter.lock or lock_at(at)
        held = _taken(case, waiter, lock)
        if held is not None:
            name = who(waiter.actor)
            return {
                "name": name,
                "lock": lock,
                "evidence": (
                    line(name, f"took `{lock}` here", held),
                    line(name, f"waits for `{lock}` here", at),
                ),
            }
    return None


def _taken(case: Case, waiter: Waiter, lock: str) -> Frame | None:
    """Where the thread took the lock: the recorder tells, or else the text."""
    if waiter.holder is not None:
        return waiter.holder.since if waiter.holder.itself and lock else None
    return inside_with(case, waiter.stack, lock) if lock else None


MISTAKE = Mistake(
    name="self-deadlock",
    title="A thread waits for a lock that it holds itself",
    rank=30,
    rule=_rule,
    happened="DEADLOCK: {name} waits for `{lock}`, which it has taken already.",
    because="A lock does not know who holds it. It lets nobody in before it is free, "
    "not even the one who holds it.",
    try_next="take the lock in one place only: outside, or inside, not in both.",
    page="""\
# self-deadlock

**What happens.** A thread takes a lock and calls a function that takes the same lock.
It waits for itself, and soon all others wait for it, too.

**Why it is wrong.** A `Lock` is either free or taken. The second `acquire` waits until
it is free; only the waiting thread could make it free.

**Example.**

    def add(self, item):
        with self.lock:
            self.items.append(item)
            self.report()           # takes self.lock again

**Instead.** Split the inner part off, and let it expect that the lock is held:

    def add(self, item):
        with self.lock:
            self.items.append(item)
            self._report_locked()

An `RLock` may be taken again by its owner. It helps; it also hides who holds what.
""",
)
