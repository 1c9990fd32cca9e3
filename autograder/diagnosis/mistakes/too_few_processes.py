"""Fewer processes than were asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.facts import on_machine
from autograder.diagnosis.observations import written
from autograder.diagnosis.pool_observations import (
    idle_processes,
    only_in_processes,
    pool_tasks,
)
from autograder.diagnosis.words import count, line
from autograder.verdict import FactKind

_MADE = r"\b(Pool|ProcessPoolExecutor)\("
_OF_A_POOL = {
    "because": "A pool has as many processes as it is told. If it is told nothing, "
    "their number depends on the machine.",
    "try_next": "hand the number over: the one you were given, or that of the usable "
    "CPUs.",
}
_OF_OTHERS = {
    "because": "A process does one thing after the other. What it has not begun waits "
    "until it is free.",
    "try_next": "make as many processes as have to be at work at once, and start them "
    "all.",
}


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.NOT_AT_ONCE) or not only_in_processes(case):
        return None
    pids = {a.actor.pid for a in pool_tasks(case)}
    if len(pids) != case.fact.data["peak"] or idle_processes(case):
        return None
    at = written(case, _MADE)
    started = len(case.events("process start"))
    if at is None and written(case, r"\.empty\(") and started != len(pids):
        return None  # others may have been there, and gone too early
    found: dict[str, Any] = {
        "where": on_machine(case),
        "number": count(len(pids), "process", "processes"),
        "wanted": case.fact.data["wanted"],
        **(_OF_A_POOL if at else _OF_OTHERS),
    }
    return found | (
        {"evidence": (line("this line", "makes the pool", at),)} if at else {}
    )


MISTAKE = Mistake(
    name="too-few-processes",
    title="Fewer processes than were asked for",
    rank=49,
    rule=_rule,
    happened="TOO FEW PROCESSES: {where}{number} did all the work; {wanted} had to be "
    "at work at once.",
    because="{because}",
    try_next="{try_next}",
    page="""\
# too-few-processes

**What happens.** Some items are at work, and the others wait, although more processes
were asked for.

**Why it is wrong.** `Pool(1)` is a loop with extra steps. A number that is written
into the code is right on one machine only. `Pool()` takes the number of CPUs,
whatever `processes` says.

**Example.**

    with Pool(2) as pool:                       # `processes` is not used

**Instead.**

    with Pool(processes) as pool:
""",
)
