"""Who waits for whom: the locks that the recorder told, as observations and as data.

A cycle is wording.  That nobody can go on was proved before, without the recorder.
"""

from __future__ import annotations

from collections.abc import Sequence

from autograder.diagnosis.words import here, who
from autograder.evidence import Actor, Waiter
from autograder.verdict import Wait


def thing(waiter: Waiter) -> str:
    """Name what a thread waits for: a lock by what its line calls it."""
    return f"`{waiter.lock}`" if waiter.lock else waiter.waits_for


def held_lock(waiter: Waiter) -> str:
    """Name the lock that a thread waits for as the line that took it calls it."""
    taken = waiter.holder.lock if waiter.holder is not None else ""
    return f"`{taken or waiter.lock}`" if taken or waiter.lock else "a lock"


def holder_waits(waiter: Waiter, waiters: Sequence[Waiter]) -> Waiter | None:
    """Give the wait of whoever holds what this thread waits for, if he waits, too."""
    if waiter.holder is None or waiter.holder.itself:
        return None
    key = _key(waiter.holder.actor)
    return next((other for other in waiters if _key(other.actor) == key), None)


def cycle(waiters: Sequence[Waiter]) -> tuple[Waiter, ...]:
    """Give the threads each of which holds what the one before it waits for."""
    for first in waiters:
        chain = [first]
        while (after := holder_waits(chain[-1], waiters)) is not None:
            if after is first:
                return tuple(chain)
            if after in chain:
                break
            chain.append(after)
    return ()


def waits(waiters: Sequence[Waiter]) -> tuple[Wait, ...]:
    """Give who waits for whom, as the report keeps it."""
    return tuple(
        Wait(
            actor=who(waiter.actor),
            waits_for=waiter.lock or waiter.waits_for,
            at=here(waiter.at),
            held_by=who(waiter.holder.actor) if waiter.holder else waiter.held_by,
            held_since=here(waiter.holder.since) if waiter.holder else None,
        )
        for waiter in waiters
    )


def held_by(waiter: Waiter) -> str:
    """Say who holds what a thread waits for, since which line; empty if not known."""
    holder = waiter.holder
    if holder is None:
        return ""
    name = "itself" if holder.itself else who(holder.actor)
    ended = "" if holder.alive else ", which has ended"
    since = f" since line {holder.since.line}" if holder.since else ""
    return f", held by {name}{since}{ended}"


def _key(actor: Actor) -> tuple[int, int]:
    return actor.pid, actor.tid
