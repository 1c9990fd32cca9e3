"""Who holds the lock that somebody waits for, since which line: the recorder's word.

The kernel shows who sleeps; the events of the recorder tell in which lock, and who took
it.  They are asked for words only, after a deadlock was proved.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from autograder.awaited import Awaited
from autograder.evidence import Actor, Event, Frame, Holder, Role, Waiter
from autograder.proof import procfs
from autograder.proof.program_files import ProgramFiles
from autograder.proof.recorded import Recorded

WAITS, TAKEN, RELEASED = "lock waits", "lock acquired", "lock released"
END = "events end"  # the last event of a process that had too many
_ACQUIRED = " acquired"
_MOST_LETTERS = 40  # of a name
SHARED = "semaphore "  # how the names of locks between processes begin
_KINDS = frozenset({WAITS, TAKEN, RELEASED})
_WITH = re.compile(r"(?:async )?with ([\w.\[\]() +%*-]+?)(?: as \w+)?:")
_ACQUIRE = re.compile(r"(?:if |while |not |\w+ = )*([\w.\[\]() +%*-]+?)\.acquire\(")

Key = tuple[int, int]


def with_holders(
    waiters: Sequence[Waiter], events: Recorded, program: ProgramFiles
) -> tuple[Waiter, ...]:
    """Add to each who waits for a lock which lock that is, and who holds it."""
    reported = [event for event in known(events) if event.name in _KINDS]
    last = {(event.pid, event.tid): event for event in reported}
    now = {(e.pid, e.tid): e for e in events.present if e.name == WAITS}
    people = people_of(waiters)
    found = []
    for waiter in waiters:
        key = waiter.actor.pid, waiter.actor.tid
        event = now.get(key)
        if event is None and waiter.awaits is not Awaited.CONDITION:
            event = last.get(key)
        found.append(_with_holder(waiter, event, reported, people, program))
    return tuple(found)


def people_of(waiters: Iterable[Waiter]) -> dict[Key, Actor]:
    """Return those who wait, by process and thread."""
    return {(w.actor.pid, w.actor.tid): w.actor for w in waiters}


def known(events: Recorded) -> list[Event]:
    """Return what is still true of what was reported, in the order of time.

    A thread that could not write any more is believed in its last event.  What it has
    in its hands is in memory, as long as that can be read.
    """
    ends = {event.pid: event.time for event in events.past if event.name == END}
    past = [
        event
        for event in events.past
        if not event.obj.startswith(SHARED)
        or (
            event.time > ends.get(event.pid, -1)
            and not (event.pid in events.readable and event.name.endswith(_ACQUIRED))
        )
    ]
    taken = [event for event in events.present if event.name.endswith(_ACQUIRED)]
    return sorted([*past, *taken], key=lambda event: event.time)


def _with_holder(
    waiter: Waiter,
    event: Event | None,
    reported: Sequence[Event],
    people: Mapping[Key, Actor],
    program: ProgramFiles,
) -> Waiter:
    if event is None or not _is_this_wait(waiter, event):
        return waiter
    lock = str(event.facts.get("label") or "") or name_at(waiter.at)
    waiter = _told_apart(waiter, event)
    taken = _holder(event, reported)
    if taken is None:
        return replace(waiter, lock=lock)
    (pid, tid), since = taken
    name = _name_of(pid, tid, event, reported)
    holder = holder_of(
        waiter, someone((pid, tid), people, waiter, name), program, since
    )
    called = str(event.facts.get("label") or "") or name_at(holder.since)
    return replace(waiter, lock=lock, holder=replace(holder, lock=called))


def someone(key: Key, people: Mapping[Key, Actor], waiter: Waiter, name: str) -> Actor:
    """Return the actor of these numbers: one that waits, or one that is only named."""
    pid, tid = key
    return people.get(key) or Actor(
        pid=pid, tid=tid, role=_role(pid, tid, waiter), name=name
    )


def holder_of(
    waiter: Waiter, actor: Actor, program: ProgramFiles, since: Frame | None
) -> Holder:
    """Return who took something, and where, with what is known of them now."""
    own = (actor.pid, actor.tid) == (waiter.actor.pid, waiter.actor.tid)
    return Holder(
        actor=actor,
        since=program.quote(since) if since and program.owns(since.file) else None,
        alive=own or procfs.is_alive(actor.pid, actor.tid),
        itself=own,
    )


def _told_apart(waiter: Waiter, event: Event) -> Waiter:
    """Say what kind of lock it is, where the frames of the library do not."""
    if waiter.awaits is Awaited.CONDITION:
        return replace(waiter, awaits=Awaited.LOCK_BACK)
    if waiter.awaits is Awaited.SEMAPHORE and not event.obj.startswith(SHARED):
        return replace(waiter, awaits=Awaited.LOCK)
    return waiter


def _is_this_wait(waiter: Waiter, event: Event) -> bool:
    """Whether the event tells of the wait in which the kernel shows the thread."""
    if event.name != WAITS or waiter.awaits not in (
        Awaited.LOCK,
        Awaited.SEMAPHORE,  # how a frame named `acquire` may be read
        Awaited.SHARED_LOCK,
        Awaited.CONDITION,  # it was notified, and waits for the lock
    ):
        return False
    at, said = waiter.at, event.at
    return (
        at is not None
        and said is not None
        and (at.file, at.line) == (said.file, said.line)
    )


def _holder(event: Event, reported: Sequence[Event]) -> tuple[Key, Frame | None] | None:
    """Who has the lock: who took it while others waited, else who had it before."""
    shared = event.obj.startswith(SHARED)
    of_it = [
        e
        for e in reported
        if e.obj == event.obj
        and (shared or (e.pid == event.pid and e.time > event.time))
    ]
    for other in reversed(of_it):
        if other.name == RELEASED:
            return None
        if other.name == TAKEN:
            return (other.pid, other.tid), other.at
    facts = event.facts
    match [facts.get(f"held_{key}") for key in ("pid", "tid", "file", "line", "in")]:
        case [int(pid), int(tid), str(file), int(line), str(function)]:
            return (pid, tid), Frame(file=file, line=line, function=function)
    return None


def _role(pid: int, tid: int, waiter: Waiter) -> Role:
    if pid != waiter.actor.pid:
        return Role.PROCESS
    return Role.MAIN if pid == tid else Role.THREAD


def _name_of(pid: int, tid: int, event: Event, reported: Sequence[Event]) -> str:
    """What the program called a thread, or a process, that is no longer there."""
    if not event.obj.startswith(SHARED):
        return str(event.facts.get("held_name") or "")
    names = [e.facts.get("who") for e in reported if (e.pid, e.tid) == (pid, tid)]
    return next((str(name) for name in reversed(names) if name), "")


def name_at(at: Frame | None) -> str:
    """What the program's own line calls the lock: words, and no more."""
    text = at.source if at is not None else ""
    found = _WITH.match(text) or _ACQUIRE.match(text)
    return found[1][:_MOST_LETTERS] if found else ""
