"""The caller waits for the thread before it does anything else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line, task
from autograder.evidence import Arrival, Role
from autograder.verdict import FactKind

_WAITS = r"\.(join|result|wait|get|is_alive)\("


def _rule(case: Case) -> Mapping[str, Any] | None:
    first = _waited_for(case)
    if first is None:
        return None
    at = written(case, _WAITS)
    evidence = (line("the main thread", f"waits for {task(first.label)}", at),)
    return {"task": task(first.label)} | ({"evidence": evidence} if at else {})


def _waited_for(case: Case) -> Arrival | None:
    """Give the thread's task that had ended before the caller went on."""
    arrivals = case.arrivals()
    others = [a for a in arrivals if a.actor.role is Role.THREAD]
    if case.is_a(FactKind.DID_NOT_RETURN):
        return others[0] if others else None
    mine = [a for a in arrivals if a.actor.role is Role.MAIN]
    if not case.is_a(FactKind.NOT_AT_ONCE) or len(others) != 1 or len(mine) != 1:
        return None
    if any(e.tid == mine[0].actor.tid for e in case.events("lock waits")):
        return None  # it waited for a lock
    released = others[0].released
    return others[0] if released is not None and released < mine[0].step else None


MISTAKE = Mistake(
    name="join-too-early",
    title="The caller waits before it does its own part",
    rank=40,
    rule=_rule,
    happened="WAITED TOO EARLY: the caller went on only when {task} had ended.",
    because="Waiting right after the start is the same as a plain call: nothing "
    "happens in the meantime.",
    try_next="start the thread, go on, and wait only when you need its result.",
    page="""\
# join-too-early

**What happens.** The work runs in a thread, but the caller stands still until it has
ended. Nothing is gained.

**Why it is wrong.** What is to happen at the same time must stand *between* the start
and the join.

**Example.**

    thread.start()
    thread.join()               # stands still here
    own_work()                  # begins when the thread has ended

**Instead.**

    thread.start()
    own_work()                  # meanwhile the thread is at work
    thread.join()
""",
)
