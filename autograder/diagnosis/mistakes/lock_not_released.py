"""A thread has ended and never gave back the lock that somebody waits for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.awaited import Awaited
from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.holders import thing
from autograder.diagnosis.words import line, who
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.DEADLOCKED):
        return None
    for waiter in case.run.waiters:
        holder = waiter.holder
        if holder is None or holder.alive or holder.since is None:
            continue
        shared = waiter.awaits is Awaited.SHARED_LOCK
        if holder.actor.pid != waiter.actor.pid and not shared:
            continue  # the lock was copied by a fork while somebody had it
        name = who(holder.actor)
        return {
            "name": name,
            "lock": thing(waiter),
            "evidence": (
                line(name, "took it here, and has ended", holder.since),
                line(who(waiter.actor), f"waits for {thing(waiter)}", waiter.at),
            ),
        }
    return None


MISTAKE = Mistake(
    name="lock-not-released",
    title="A thread ends and keeps its lock",
    rank=30,
    rule=_rule,
    happened="DEADLOCK: {name} took {lock} and ended without giving it back.",
    because="The end of a thread or process frees no lock: who waits, waits for ever.",
    try_next="use `with`: it gives the lock back on every way out of the block.",
    page="""\
# lock-not-released

**What happens.** A thread takes a lock with `acquire()` and ends: by a `return`, by an
exception, or because `release()` stands in a branch that it does not take. All others
wait for the lock.

**Why it is wrong.** A lock stays taken until somebody calls `release()`. That the
thread which took it is gone changes nothing.

**Example.**

    def add(value):
        lock.acquire()
        if value is None:
            return                  # and the lock stays taken
        values.append(value)
        lock.release()

**Instead.** A `with` block is left through its end on every way:

    def add(value):
        with lock:
            if value is None:
                return
            values.append(value)
""",
)
