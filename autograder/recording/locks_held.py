"""Which locks a thread held while it did something: from the events of a run."""

from __future__ import annotations

from autograder.evidence import Event, Run

TAKEN, RELEASED = "lock acquired", "lock released"


def held(run: Run, user: tuple[int, int], begin: int, end: int) -> tuple[Event, ...]:
    """Where a thread took the locks that it held from one moment to another."""
    now: dict[str, Event] = {}
    for event in run.events:
        if event.time > end:
            break
        own = (event.pid, event.tid) == user
        if event.name == TAKEN and own and event.time <= begin:
            now[event.obj] = event
        elif event.name in (TAKEN, RELEASED):
            now.pop(event.obj, None)  # given back, or taken by another one
    return tuple(now.values())
