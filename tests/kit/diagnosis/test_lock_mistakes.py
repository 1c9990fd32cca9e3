"""Mistakes with locks are named where the recorder tells who holds them; else none."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from autograder.awaited import Awaited
from autograder.diagnosis import diagnose
from autograder.evidence import Actor, Event, Holder, Outcome, Run, Waiter
from autograder.facts import CallDeadlocked
from autograder.proof.graph import with_holders
from autograder.proof.program_files import ProgramFiles
from autograder.proof.recorded import Recorded
from tests.kit.made_up_plays import Plays


def waiter(plays: Plays, who: int, holder: Actor | None, **more: Any) -> Waiter:
    """Let thread ``who`` wait for a lock that somebody took at line 3."""
    since = plays.frame(3, "a.acquire()")
    taken = Holder(actor=holder, since=since, **more) if holder else None
    return Waiter(
        actor=plays.actor(who),
        awaits=Awaited.LOCK,
        at=plays.frame(5, "with b:"),
        lock="b",
        holder=taken,
    )


def named(plays: Plays, *waiters: Waiter) -> str:
    """Name the mistake of a deadlock of these waiters."""
    run: Run = plays.run(Outcome.DEADLOCKED, waiters=waiters)
    return diagnose(CallDeadlocked(), run).mistake


def test_a_ring_of_holders_is_a_matter_of_order(plays: Plays) -> None:
    """Of two threads, or of more; beside others that wait for one of them."""
    ring = [waiter(plays, n, plays.actor(n % 3 + 1)) for n in (1, 2, 3)]
    assert named(plays, *ring) == "lock-order"
    assert named(plays, waiter(plays, 4, plays.actor(1)), *ring) == "lock-order"


def test_a_chain_that_does_not_close_is_no_matter_of_order(plays: Plays) -> None:
    """The last one waits for something else: nobody knows for what reason."""
    chain = [waiter(plays, n, plays.actor(n + 1)) for n in (1, 2)]
    last = waiter(plays, 3, None)
    assert named(plays, *chain, last) == ""


def test_a_lock_is_not_released_by_one_who_has_ended(plays: Plays) -> None:
    """Not by one who is alive, nor by one of another process: a fork's copy."""
    gone, alive = plays.actor(9), plays.actor(8)
    assert named(plays, waiter(plays, 1, gone, alive=False)) == "lock-not-released"
    assert named(plays, waiter(plays, 1, alive)) == ""
    elsewhere = replace(gone, pid=77)
    assert named(plays, waiter(plays, 1, elsewhere, alive=False)) == ""


def test_the_recorders_word_goes_before_the_text(plays: Plays) -> None:
    """Held by itself is a self-deadlock; held by another one is none."""
    me = plays.actor(1)
    assert named(plays, waiter(plays, 1, me, itself=True)) == "self-deadlock"
    assert named(plays, waiter(plays, 1, plays.actor(2), itself=False)) == ""


def event(
    name: str, tid: int, time: int, line: int, plays: Plays, **facts: Any
) -> Event:
    """Make an event of one lock."""
    at = plays.frame(line)
    return Event(name=name, pid=1, tid=tid, time=time, obj="l", at=at, facts=facts)


HELD = {"held_pid": 1, "held_tid": 102, "held_line": 2, "held_in": "f"}


@pytest.mark.parametrize(
    ("later", "holder"),
    [
        ((), 102),
        ((("lock acquired", 103, 2, 8),), 103),  # taken by another one meanwhile
        ((("lock acquired", 103, 2, 8), ("lock released", 103, 3, 9)), None),
        ((("lock waits", 103, 2, 5),), 102),
    ],
)
def test_the_last_who_took_it_holds_it(
    plays: Plays, later: tuple[Any, ...], holder: int | None
) -> None:
    """The event of a wait says who held it then; it may have changed hands since."""
    at = plays.frame(5)
    held = {**HELD, "held_file": at.file}
    events = [event("lock waits", 101, 1, 5, plays, **held)]
    events += [event(name, tid, time, line, plays) for name, tid, time, line in later]
    asleep = Waiter(actor=plays.actor(1), awaits=Awaited.LOCK, at=at)
    [found] = with_holders([asleep], Recorded(past=tuple(events)), ProgramFiles())
    assert (found.holder.actor.tid if found.holder else None) == holder


def test_an_event_of_another_wait_tells_nothing(plays: Plays) -> None:
    """The kernel shows the thread at another line, or in another kind of wait."""
    events = [event("lock waits", 101, 1, 5, plays, **HELD)]
    for awaits, line in ((Awaited.LOCK, 6), (Awaited.PIPE_DATA, 5)):
        asleep = Waiter(actor=plays.actor(1), awaits=awaits, at=plays.frame(line))
        assert with_holders([asleep], Recorded(past=tuple(events)), ProgramFiles()) == (
            asleep,
        )
