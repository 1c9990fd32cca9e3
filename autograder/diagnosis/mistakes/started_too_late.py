"""The thread is started when the caller has already done its own part."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line, task
from autograder.evidence import Role
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.NOT_AT_ONCE):
        return None
    arrivals = case.arrivals()
    mine = [a for a in arrivals if a.actor.role is Role.MAIN]
    others = [a for a in arrivals if a.actor.role is Role.THREAD]
    if len(mine) != 1 or len(others) != 1 or mine[0].released is None:
        return None
    if mine[0].released >= others[0].step:
        return None
    at = written(case, r"\.start\(")
    doing = f"is started here, when {task(mine[0].label)} is over"
    found: dict[str, Any] = {"mine": task(mine[0].label), "task": task(others[0].label)}
    return found | ({"evidence": (line("the thread", doing, at),)} if at else {})


MISTAKE = Mistake(
    name="started-too-late",
    title="The thread is started too late",
    rank=40,
    rule=_rule,
    happened="STARTED TOO LATE: {task} began when {mine} had ended.",
    because="A thread does nothing before `start()`. What the caller does before that "
    "line is over when the thread begins.",
    try_next="start the thread first, and then do the caller's own part.",
    page="""\
# started-too-late

**What happens.** The caller does its own part, and starts the thread afterwards. There
are two threads, one after the other.

**Why it is wrong.** `Thread(...)` only makes the object. The work begins with
`start()`, wherever that stands.

**Example.**

    thread = threading.Thread(target=task)
    own_work()                  # nobody else is at work yet
    thread.start()
    thread.join()

**Instead.**

    thread.start()
    own_work()
    thread.join()
""",
)
