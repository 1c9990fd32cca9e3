"""Who waits for whom: what the recorder saw, as observations and as data.

A cycle is only wording.  That no thread can go on was proved before, without the
recorder.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from autograder.diagnosis.words import here, together, who
from autograder.evidence import Actor, Holder, Waiter
from autograder.verdict import Wait


def thing(waiter: Waiter) -> str:
    """Return what a thread waits for: as its line calls it, or whose end it is."""
    if waiter.lock:
        return f"`{waiter.lock}`"
    if waiter.joins is not None:
        itself = _key(waiter.joins) == _key(waiter.actor)
        return "its own end" if itself else f"the end of {who(waiter.joins)}"
    return waiter.waits_for + (f", `{waiter.name}`" if waiter.name else "")


def held_lock(waiter: Waiter) -> str:
    """Name the lock that a thread waits for as the line that took it calls it."""
    taken = waiter.holder.lock if waiter.holder is not None else ""
    return f"`{taken or waiter.lock}`" if taken or waiter.lock else "a lock"


def holder_waits(waiter: Waiter, waiters: Sequence[Waiter]) -> Waiter | None:
    """Return the wait of the thread that holds what this one waits for, if it waits."""
    if waiter.holder is None or waiter.holder.itself:
        return None
    key = _key(waiter.holder.actor)
    return next((other for other in waiters if _key(other.actor) == key), None)


def joined_waits(waiter: Waiter, waiters: Sequence[Waiter]) -> Waiter | None:
    """Return the wait of the thread that this one waits for: to release, or to end."""
    if waiter.joins is None:
        return holder_waits(waiter, waiters)
    key = _key(waiter.joins)
    return next((other for other in waiters if _key(other.actor) == key), None)


def cycle(
    waiters: Sequence[Waiter],
    after: Callable[[Waiter, Sequence[Waiter]], Waiter | None] = holder_waits,
) -> tuple[Waiter, ...]:
    """Return threads each of which waits for the next one, and the last for the first.

    ``after`` says which wait follows a wait: by default that of the holder of the lock.
    """
    for first in waiters:
        chain = [first]
        while (then := after(chain[-1], waiters)) is not None:
            if then is first:
                return tuple(chain)
            if then in chain:
                break
            chain.append(then)
    return ()


def waits(waiters: Sequence[Waiter]) -> tuple[Wait, ...]:
    """Return who waits for whom, as the report stores it."""
    return tuple(
        Wait(
            actor=who(waiter.actor),
            waits_for=waiter.lock or thing(waiter),
            at=here(waiter.at),
            held_by=who(holder.actor) if holder else waiter.held_by,
            held_since=here(holder.since) if holder else None,
            ends=who(waiter.joins) if waiter.joins and not waiter.lock else "",
            holders=_others(waiter, waiters) if holder is None else (),
        )
        for waiter, holder in ((w, _holder(w)) for w in waiters)
    )


def _others(waiter: Waiter, waiters: Sequence[Waiter]) -> tuple[str, ...]:
    """Return the names of those that wait and have the other end of the pipe."""
    names = (who(w.actor) for w in waiters if w.actor.pid in waiter.holders)
    return tuple(dict.fromkeys(names))


def held_by(waiter: Waiter) -> str:
    """Return who has what a thread waits for, and since which line, if known."""
    if waiter.holder is None:
        parts = [_since("taken", taker) for taker in waiter.takers]
        return f", {together(parts)}" if parts else ""
    return f", {_since('held', waiter.holder)}"


def _since(did: str, holder: Holder) -> str:
    name = "itself" if holder.itself else who(holder.actor)
    ended = "" if holder.alive else ", which has ended"
    since = f" since line {holder.since.line}" if holder.since else ""
    return f"{did} by {name}{since}{ended}"


def _holder(waiter: Waiter) -> Holder | None:
    return waiter.holder or next(iter(waiter.takers), None)


def _key(actor: Actor) -> tuple[int, int]:
    return actor.pid, actor.tid
