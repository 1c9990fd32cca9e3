"""Whom a thread waits for, and what the program calls it: the recorder's word.

As with locks: the kernel shows who sleeps at which line, and the thread has said, in
the memory of its process, what it does there.  It is asked for words only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from autograder.awaited import Awaited
from autograder.evidence import Actor, Awaiting, Event, Holder, Waiter
from autograder.proof import library
from autograder.proof.graph import (
    SHARED,
    Key,
    holder_of,
    known,
    name_at,
    people_of,
    someone,
)
from autograder.proof.kernel_waits import WaitKind
from autograder.proof.program_files import ProgramFiles
from autograder.proof.recorded import Recorded
from autograder.proof.waiting import Waiting

STARTED, THREAD_RUN = "process started", "thread run"
TASK_WAITS = "task waits"
TAKEN, RELEASED = "semaphore acquired", "semaphore released"
_JOINS = frozenset({"thread join begin", "process join begin"})
_SEMAPHORES = frozenset({"semaphore wait begin", "semaphore waits"})
_MOST_TAKERS = 3
_MOST_LETTERS = 40  # of a name

# By which methods a line waits, so that what stands before them is the name.
_METHODS: Mapping[str, str] = {
    "queue get begin": "get",
    "queue put begin": "put",
    "queue join begin": "join",
    "condition wait begin": "wait|wait_for",
    "event wait begin": "wait",
    "barrier wait begin": "wait",
    "pool result begin": "get|result|exception|wait|map|starmap|apply|next",
    "pool join begin": "join|shutdown",
}


def with_awaited(
    waiters: Sequence[Waiter], events: Recorded, program: ProgramFiles
) -> tuple[Waiter, ...]:
    """Add to each who waits whose end it is, who took the semaphore, what it is."""
    now = {
        (event.pid, event.tid): event
        for event in events.present
        if event.name in _JOINS | _SEMAPHORES or event.name in _METHODS
    }
    people = people_of(waiters)
    taken = [event for event in known(events) if event.name in (TAKEN, RELEASED)]
    found = []
    for waiter in waiters:
        event = now.get((waiter.actor.pid, waiter.actor.tid))
        if event is None or not _is_here(waiter, event):
            found.append(waiter)
        elif event.name in _JOINS:
            found.append(replace(waiter, joins=_joined(waiter, event, people)))
        elif event.name in _SEMAPHORES:
            takers = _takers(waiter, event, taken, people, program)
            found.append(
                replace(
                    waiter,
                    awaits=Awaited.SEMAPHORE,
                    exits=False,
                    name=name_at(waiter.at),
                    takers=takers,
                )
            )
        else:
            found.append(replace(waiter, name=_name(waiter, event)))
    return tuple(found)


def named(waiters: Sequence[Waiter], events: Recorded) -> tuple[Waiter, ...]:
    """Call the main thread of a child as the program calls the child."""
    names = dict(_names(events))
    found = []
    for waiter in waiters:
        actor = waiter.actor
        name = names.get((actor.pid, actor.tid), "")
        if name and actor.pid == actor.tid:
            waiter = replace(waiter, actor=replace(actor, name=name))
        found.append(waiter)
    return tuple(found)


def started(
    waiters: Sequence[Waiter], events: Recorded, program: ProgramFiles
) -> tuple[Waiter, ...]:
    """Add to each thread without a line of the program the line that started it."""
    starts = dict(_starts(events))
    found = []
    for waiter in waiters:
        event = starts.get((waiter.actor.pid, waiter.actor.tid))
        if waiter.at is None and event is not None:
            waiter = _started(waiter, event, program)
        found.append(waiter)
    return tuple(found)


def _started(waiter: Waiter, event: Event, program: ProgramFiles) -> Waiter:
    at, calls = event.at, str(event.facts.get("calls") or "")
    if at is not None and program.owns(at.file):
        waiter = replace(waiter, started=program.quote(at))
    if calls and library.is_outside_frames(waiter.stack):
        waiter = replace(waiter, awaits=Awaited.CALL, which=calls, exits=False)
    return waiter


def _starts(events: Recorded) -> Iterator[tuple[Key, Event]]:
    for event in (*events.past, *events.present):
        if event.name == THREAD_RUN:
            yield (event.pid, event.tid), event
        match event.facts:
            case {"of_pid": int(pid), "of_tid": int(tid)} if event.name == STARTED:
                yield (pid, tid), event


def with_tasks(
    waiters: Sequence[Waiter], events: Recorded, program: ProgramFiles
) -> tuple[Waiter, ...]:
    """Add to each loop of asyncio that sleeps the tasks that wait in it."""
    by_thread: dict[Key, list[Event]] = {}
    for event in sorted(events.present, key=lambda event: event.time):
        if event.name == TASK_WAITS:
            by_thread.setdefault((event.pid, event.tid), []).append(event)
    found = []
    for waiter in waiters:
        tasks = by_thread.get((waiter.actor.pid, waiter.actor.tid), [])
        found.append(replace(waiter, tasks=tuple(_task(e, program) for e in tasks)))
    return tuple(found)


def _task(event: Event, program: ProgramFiles) -> Awaiting:
    at = event.at
    return Awaiting(
        name=str(event.facts.get("task") or ""),
        calls=str(event.facts.get("calls") or ""),
        at=program.quote(at) if at is not None and program.owns(at.file) else None,
    )


def queues_read(waits: Iterable[Waiting], events: Recorded) -> frozenset[Key]:
    """The threads at a queue of processes, as they said, which somebody alive reads."""
    pipes = {
        f"queue {end.target}"
        for waiting in waits
        if waiting.wait.kind is WaitKind.READ
        for end in waiting.ends
    }
    return frozenset(
        (event.pid, event.tid) for event in events.present if event.obj in pipes
    )


def _names(events: Recorded) -> Iterator[tuple[Key, str]]:
    for event in (*events.past, *events.present):
        match event.facts:
            case {"of_pid": int(pid), "of_tid": int(tid), "name": str(name)}:
                yield (pid, tid), name
            case {"name": str(name)} if event.name == "process run":
                yield (event.pid, event.tid), name
            case {"who": str(name)} if event.obj.startswith(SHARED):
                if name != "MainProcess":
                    yield (event.pid, event.tid), name


def _is_here(waiter: Waiter, event: Event) -> bool:
    """Whether the event tells of the line where the kernel shows the thread."""
    at, said = waiter.at, event.at
    return (
        at is not None
        and said is not None
        and (at.file, at.line) == (said.file, said.line)
    )


def _joined(waiter: Waiter, event: Event, people: Mapping[Key, Actor]) -> Actor | None:
    match [event.facts.get(key) for key in ("of_pid", "of_tid", "name")]:
        case [int(pid), int(tid), str(name)]:
            return someone((pid, tid), people, waiter, name)
    return None


def _takers(
    waiter: Waiter,
    event: Event,
    taken: Sequence[Event],
    people: Mapping[Key, Actor],
    program: ProgramFiles,
) -> tuple[Holder, ...]:
    """Those who took it and have not given it back themselves; the last one first."""
    kept: list[Event] = []
    for one in taken:
        if one.obj != event.obj:
            continue
        if one.name == TAKEN:
            kept.append(one)
            continue
        own = [e for e in kept if (e.pid, e.tid) == (one.pid, one.tid)]
        if own:
            kept.remove(own[-1])
    return tuple(
        holder_of(
            waiter,
            someone(
                (one.pid, one.tid), people, waiter, str(one.facts.get("who") or "")
            ),
            program,
            one.at,
        )
        for one in kept[: -_MOST_TAKERS - 1 : -1]
    )


def _name(waiter: Waiter, event: Event) -> str:
    """What the program's own line calls what it waits for: words, and no more."""
    text = waiter.at.source if waiter.at is not None else ""
    names = re.findall(rf"([\w.\[\]]+)\.(?:{_METHODS[event.name]})\(", text)
    # Of two, nobody knows which one it is; what ends a call before it has no name.
    return str(names[0])[:_MOST_LETTERS] if len(names) == 1 and ")." not in text else ""
